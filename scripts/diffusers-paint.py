#!/usr/bin/env python3
"""A program for Hanmo's `command` backend: a model of Hugging Face's diffusers.

    diffusers-paint.py --model FOLDER-OR-NAME [--device cpu|cuda|mps] [--steps 28] [--guidance 4.0] [--strength 0.8]

It reads one JSON object on standard input (see Hanmo's page CommandBackends), paints or edits, and writes a PNG to
standard output; everything else that is said goes to standard error. Needs torch, diffusers, transformers and Pillow.
The model is loaded for each picture anew: for many pictures, a server (ComfyUI, sd-server) is faster.
"""
import argparse
import contextlib
import json
import os
import sys

BAD_INPUT, UNAVAILABLE, TRY_AGAIN = 65, 69, 75  # sysexits.h, as Hanmo reads them


def fail(status, message):
    print(message, file=sys.stderr)
    sys.exit(status)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--steps", type=int, default=28)
    parser.add_argument("--guidance", type=float, default=4.0)
    parser.add_argument("--strength", type=float, default=0.8, help="how much an edit changes, 0…1")
    return parser.parse_args()


def load(options, request):
    """The pipeline that the request needs: text to picture, picture to picture, or inside a mask."""
    import torch
    from diffusers import AutoPipelineForImage2Image, AutoPipelineForInpainting, AutoPipelineForText2Image

    kind = AutoPipelineForText2Image
    if request["operation"] == "edit":
        kind = AutoPipelineForInpainting if request["mask"] else AutoPipelineForImage2Image
    dtype = torch.float32 if options.device == "cpu" else torch.bfloat16
    try:
        return kind.from_pretrained(options.model, torch_dtype=dtype).to(options.device)
    except (OSError, ValueError) as error:
        fail(UNAVAILABLE, f"cannot load {options.model}: {error}")


def paint(options, request):
    import torch
    from PIL import Image

    pipeline = load(options, request)
    pipeline.set_progress_bar_config(disable=True)
    # Latents are smaller than pixels; sides that do not divide are cut by the pipeline, and then scaled back here.
    size = (request["width"], request["height"])
    step = 8 * max(1, getattr(pipeline, "vae_scale_factor", 8) // 8)
    width, height = (max(step, side // step * step) for side in size)

    def progress(_pipeline, index, _timestep, values):
        print(f"progress {min(1, (index + 1) / options.steps):.3f}", file=sys.stderr, flush=True)
        return values

    words = dict(
        prompt=request["prompt"], num_inference_steps=options.steps, guidance_scale=options.guidance,
        generator=torch.Generator("cpu").manual_seed(request["seed"]), callback_on_step_end=progress)
    if request["negative_prompt"]:
        words["negative_prompt"] = request["negative_prompt"]
    if request["operation"] == "edit":
        words.update(image=Image.open(request["picture"]).convert("RGB").resize((width, height)),
                     strength=options.strength)
        if request["mask"]:
            words["mask_image"] = Image.open(request["mask"]).convert("L").resize((width, height))
    if request["operation"] == "generate" or request["mask"]:
        words.update(width=width, height=height)
    try:
        picture = pipeline(**words).images[0]
    except torch.OutOfMemoryError:
        fail(TRY_AGAIN, f"not enough memory on {options.device} for {width}x{height}")
    return picture if picture.size == size else picture.resize(size, Image.LANCZOS)


def main():
    options = parse_arguments()
    try:
        request = json.load(sys.stdin)
        if request["hanmo"] != 1:
            fail(BAD_INPUT, f"a request of version {request['hanmo']}; this program knows 1")
    except (ValueError, KeyError, TypeError) as error:
        fail(BAD_INPUT, f"no request on standard input: {error}")
    # Libraries print where they like; standard output is the picture's.
    with os.fdopen(os.dup(1), "wb") as output:
        os.dup2(2, 1)
        with contextlib.redirect_stdout(sys.stderr):
            try:
                picture = paint(options, request)
            except ImportError as error:
                fail(UNAVAILABLE, f"{error} (pip install torch diffusers transformers pillow)")
        picture.save(output, "PNG")


if __name__ == "__main__":
    main()
