#!/usr/bin/env python3
"""How long a comic page of eight panels takes whose pictures come from a server on this machine that needs a second for
each, four at once: two seconds of waiting, and whatever Hanmo adds to them. Then the same from the cache.

    Benchmarks/generators.py [HANMO]
"""

import base64, json, os, resource, struct, subprocess, sys, tempfile, threading, time, zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECONDS, AT_ONCE, PANELS, LIMIT = 1.0, 4, 8, 2.4
HANMO = sys.argv[1] if len(sys.argv) > 1 else ".build/release/hanmo"


def png(width, height, hue):
    row = lambda y: b"\0" + bytes(v for x in range(width) for v in ((x + hue) & 255, (y * 2) & 255, hue))
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    pixels = zlib.compress(b"".join(row(y) for y in range(height)), 1)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))


class Server(BaseHTTPRequestHandler):
    asked, now, most, lock = 0, 0, 0, threading.Lock()
    pictures = {}

    def do_POST(self):
        cls = type(self)
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with cls.lock:
            cls.asked, cls.now = cls.asked + 1, cls.now + 1
            cls.most, number = max(cls.most, cls.now), cls.asked
        time.sleep(SECONDS)
        data = json.dumps({"data": [{"b64_json": cls.pictures[number % PANELS]}]}).encode()
        with cls.lock:
            cls.now -= 1
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


def main():
    Server.pictures = {n: base64.b64encode(png(512, 512, 30 * n)).decode() for n in range(PANELS)}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "page.txt")
        panels = "\n".join(f"Panel {n} [medium]: Mia walks along the harbour, step {n}.\nMIA: Word {n}." for n in range(1, PANELS + 1))
        with open(script, "w") as file:
            file.write(f"Title: Eight\nSize: 1600x2000\nCast: Mia (a girl in a yellow coat)\n\nPage 1\n{panels}\n")
        config = os.path.join(folder, "config.yaml")
        with open(config, "w") as file:
            file.write(f"backends:\n  here:\n    protocol: openai\n    dialect: generic\n    url: http://127.0.0.1:{server.server_port}/v1\n"
                       f"    model: trial\n    concurrency: {AT_ONCE}\n    sizes: [512x512]\n")
        environment = dict(os.environ, HANMO_CONFIG=config, HANMO_CACHE=os.path.join(folder, "cache"))

        def render(backend):
            begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([HANMO, "render", script, "-o", os.path.join(folder, "page.png"), "--backend", backend, "-q"],
                           check=True, env=environment)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            return time.monotonic() - begin, work

        render("plain")
        plain, _ = min(render("plain") for _ in range(3))
        asked, work = render("here")
        kept, _ = min(render("here") for _ in range(3))
    print(f"{PANELS} panels, {SECONDS:g} s a picture, {AT_ONCE} at once: {asked:.2f} s, {work:.2f} s of work ({Server.asked} asked, {Server.most} at once); "
          f"from the cache {kept:.2f} s; without pictures {plain:.2f} s")
    if asked > LIMIT or Server.asked != PANELS or Server.most > AT_ONCE:
        sys.exit(f"more than {LIMIT} s, or asked otherwise than {PANELS} times, {AT_ONCE} at once")


main()
