#!/usr/bin/env python3
"""Lets the servers' own code judge what Hanmo sends them.

    openai-images.py [--vllm-omni WHEEL] [--sglang WHEEL] [--model FOLDER] [--serve]

Starts a FastAPI server on this machine that has a path for each dialect and reads requests as that server does: bodies are
checked by the request classes of openai-python, vLLM-Omni and SGLang (their wheels, by `pip download --no-deps vllm-omni
sglang`; a dialect whose code is not given is skipped, and that is said), forms are parsed by Starlette, fields of edits are
those of the server's own function, masks are decoded by Pillow and read as the server reads them. Pictures are painted by
the pipeline of diffusers in FOLDER (tiny_diffusion.py makes one), else by Pillow. Then it runs the tests of
RealServerTests, which ask it.

Needs fastapi, uvicorn, python-multipart, pillow and openai; diffusers with --model.
"""
import argparse
import ast
import base64
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import types
import typing
import zipfile

import fastapi
import uvicorn
from fastapi.responses import JSONResponse
from PIL import Image, ImageDraw
from pydantic import ConfigDict, TypeAdapter, ValidationError

refusals = []


class Painter:
    def __init__(self, folder):
        self.pipeline = None
        if folder:
            from diffusers import StableDiffusionPipeline

            self.pipeline = StableDiffusionPipeline.from_pretrained(folder)
            self.pipeline.set_progress_bar_config(disable=True)

    def paint(self, prompt, size, seed):
        if self.pipeline:
            import torch

            small = (max(64, size[0] // 64 * 8), max(64, size[1] // 64 * 8))
            image = self.pipeline(
                prompt, width=small[0], height=small[1], num_inference_steps=2,
                generator=torch.Generator().manual_seed(seed or 0)).images[0]
            return image.resize(size)
        image = Image.new("RGB", size, (0, 90, 160))
        ImageDraw.Draw(image).ellipse((0, 0, *size), fill=(240, 200, (seed or 0) % 256))
        return image


def wheel_module(wheel, path, name, stubs=()):
    """A module of a wheel without the packages around it, which are gigabytes."""
    for stub in stubs:
        sys.modules.setdefault(stub, types.ModuleType(stub))
    folder = tempfile.mkdtemp()
    with zipfile.ZipFile(wheel) as archive:
        file = archive.extract(path, folder)
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def form_fields(wheel, path, function):
    """Names of the fields that a FastAPI function takes, aliases as they are on the wire."""
    with zipfile.ZipFile(wheel) as archive:
        tree = ast.parse(archive.read(path).decode())
    found = next(node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef) and node.name == function)
    names = [argument.arg for argument in found.args.args]
    aliases = [
        keyword.value.value for node in ast.walk(found.args) if isinstance(node, ast.Call)
        for keyword in node.keywords if keyword.arg == "alias"]
    return set(names + aliases)


def white(mask):
    """stb_image's luminance: the alpha is dropped."""
    return mask.convert("RGB").convert("L").point(lambda value: 255 if value > 127 else 0)


def transparent(mask):
    if mask.mode != "RGBA":
        raise ValueError(f"the mask has no alpha, it is {mask.mode}")
    return mask.getchannel("A").point(lambda value: 255 if value == 0 else 0)


class Dialect:
    def __init__(self, name, check, edit_fields, mask=None, mask_field="mask", links=False):
        self.name, self.check, self.edit_fields = name, check, edit_fields
        self.mask, self.mask_field, self.links = mask, mask_field, links


def forbidding(typed):
    class Strict(typed):
        __pydantic_config__ = ConfigDict(extra="forbid")

    return TypeAdapter(Strict)


def dialects(options):
    from openai.types.image_edit_params import ImageEditParamsNonStreaming
    from openai.types.image_generate_params import ImageGenerateParamsNonStreaming

    adapter = forbidding(ImageGenerateParamsNonStreaming)

    def openai(body):
        adapter.validate_python(body)
        if body["model"].startswith("gpt-image") and "response_format" in body:
            raise ValueError("response_format is not for gpt-image")

    edit = set(typing.get_type_hints(ImageEditParamsNonStreaming)) | {"image[]"}
    result = [Dialect("openai", openai, edit, transparent)]

    def sd_server(body):
        found = re.findall("<sd_cpp_extra_args>(.*?)</sd_cpp_extra_args>", body["prompt"])
        if len(found) != 1 or json.loads(found[0]).get("seed") is None:
            raise ValueError("no arguments in the prompt")

    result.append(Dialect(
        "sd-server", sd_server, {"model", "prompt", "image", "image[]", "mask", "n", "size", "output_format"}, white))
    result.append(Dialect(
        "localai", lambda body: None, {"model", "prompt", "image", "mask", "steps", "n", "seed"}, white, links=True))
    result.append(Dialect(
        "xinference", lambda body: json.loads(body["kwargs"])["seed"],
        {"model", "prompt", "image", "mask_image", "negative_prompt", "n", "size", "response_format", "kwargs"}, white,
        "mask_image"))
    if options.vllm_omni:
        root = "vllm_omni/entrypoints/openai"
        wheel_module(
            options.vllm_omni, f"{root}/image_api_utils.py", "vllm_omni.entrypoints.openai.image_api_utils",
            ["vllm_omni", "vllm_omni.entrypoints", "vllm_omni.entrypoints.openai"])
        request = wheel_module(
            options.vllm_omni, f"{root}/protocol/images.py", "vllm_omni_images").ImageGenerationRequest
        result.append(Dialect(
            "vllm", strict(request), form_fields(options.vllm_omni, f"{root}/api_server.py", "edit_images")))
    if options.sglang:
        root = "sglang/multimodal_gen/runtime/entrypoints/openai"
        request = wheel_module(options.sglang, f"{root}/protocol.py", "sglang_protocol").ImageGenerationsRequest
        result.append(Dialect(
            "sglang", strict(request), form_fields(options.sglang, f"{root}/image_api.py", "edits")))
    return result


def strict(request):
    """The server passes over fields that it does not know; the judge does not."""
    def check(body):
        request(**body)
        unknown = set(body) - set(request.model_fields)
        if unknown:
            raise ValueError(f"{sorted(unknown)} would be passed over")

    return check


def application(found, painter):
    app = fastapi.FastAPI()
    files = {}

    def answer(request, dialect, image):
        data = io.BytesIO()
        image.save(data, "PNG")
        if dialect.links:
            name = f"{len(files)}.png"
            files[name] = data.getvalue()
            return {"created": 1, "data": [{"url": f"{request.base_url}{dialect.name}/files/{name}"}]}
        return {"created": 1, "data": [{"b64_json": base64.b64encode(data.getvalue()).decode()}]}

    def refuse(dialect, error):
        refusals.append(f"{dialect.name}: {error}")
        print("refused", refusals[-1], flush=True)
        return JSONResponse({"error": {"message": str(error), "code": "judged"}}, status_code=400)

    @app.get("/{name}/files/{file}")
    def file(name: str, file: str):
        return fastapi.Response(files[file], media_type="image/png")

    @app.post("/{name}/v1/images/generations")
    async def generations(name: str, request: fastapi.Request):
        dialect = next(dialect for dialect in found if dialect.name == name)
        try:
            body = await request.json()
            dialect.check(body)
            size = tuple(int(side) for side in body["size"].split("x"))
            if body.get("response_format") == "b64_json" or name in ("openai", "sd-server"):
                return answer(request, Dialect(name, None, None), painter.paint(body["prompt"], size, body.get("seed")))
            return answer(request, dialect, painter.paint(body["prompt"], size, body.get("seed")))
        except (ValueError, KeyError, ValidationError) as error:
            return refuse(dialect, repr(error))

    @app.post("/{name}/v1/images/{way}")
    async def edits(name: str, way: str, request: fastapi.Request):
        dialect = next(dialect for dialect in found if dialect.name == name)
        try:
            form = await request.form()
            unknown = set(form) - dialect.edit_fields
            if unknown:
                raise ValueError(f"{sorted(unknown)} would be passed over by {way}")
            image = Image.open(io.BytesIO(await form["image"].read())).convert("RGB")
            painted = painter.paint(form["prompt"], image.size, 0)
            if dialect.mask:
                mask = Image.open(io.BytesIO(await form[dialect.mask_field].read()))
                if mask.size != image.size:
                    raise ValueError(f"the mask is {mask.size}, the picture {image.size}")
                image.paste(painted, mask=dialect.mask(mask))
            else:
                image = painted
            return answer(request, dialect, image)
        except (ValueError, KeyError, ValidationError) as error:
            return refuse(dialect, repr(error))

    return app


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vllm-omni")
    parser.add_argument("--sglang")
    parser.add_argument("--model")
    parser.add_argument("--serve", action="store_true", help="serve until interrupted, run no tests")
    options = parser.parse_args()
    found = dialects(options)
    for name, given in (("vllm", options.vllm_omni), ("sglang", options.sglang)):
        if not given:
            print(f"{name}: skipped, its code is not given")
    config = uvicorn.Config(application(found, Painter(options.model)), host="127.0.0.1", port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            sys.exit("the server does not start")
        threading.Event().wait(0.05)
    url = "http://127.0.0.1:%d" % server.servers[0].sockets[0].getsockname()[1]
    names = ",".join(dialect.name for dialect in found)
    print(f"serving {names} at {url}, painted by {'diffusers' if options.model else 'Pillow'}", flush=True)
    try:
        if options.serve:
            thread.join()
            return
        status = subprocess.run(
            ["swift", "test", "--disable-xctest", "-Xswiftc", "-O", "-Xcc", "-O2", "--filter", "RealServerTests"],
            env={**os.environ, "HANMO_IMAGE_SERVER": url, "HANMO_IMAGE_DIALECTS": names}).returncode
    finally:
        server.should_exit = True
    thread.join()
    print(f"{len(refusals)} requests refused")
    sys.exit(1 if refusals else status)


if __name__ == "__main__":
    main()
