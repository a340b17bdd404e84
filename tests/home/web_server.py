"""A small web site on this machine that behaves as badly as other people's do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Site:
    """What the server was asked, as (method, path), and where it is."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[tuple[str, str]] = []
        self.agents: set[str] = set()
        self.answering = threading.Event()  # a slow page waits for it
        self.statuses = {"/bien": 200, "/absent": 404, "/panne": 500, "/prive": 403}
        self.robots = ""

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def status(self, method: str, path: str) -> int:
        if path == "/robots.txt":
            return 200 if self.robots else 404
        if path == "/sans-head":
            return 405 if method == "HEAD" else 200
        return self.statuses.get(path, 404)

    @staticmethod
    def target(path: str) -> str:
        """Where the page sends to, if it does."""
        if path.startswith("/long"):
            return f"{path}x"
        circle = {"/tourne": "/tourne2", "/tourne2": "/tourne"}
        return circle.get(path, path.removeprefix("/vers/") if path.startswith("/vers/") else "")


def handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            site.asked.append((self.command, self.path))
            site.agents.add(self.headers["User-Agent"])
            if self.path == "/lent":
                site.answering.wait(30)
            if target := site.target(self.path):
                self.redirect(target)
            else:
                self.answer(site.status(self.command, self.path), site.robots if self.path == "/robots.txt" else "")

        do_GET = do_HEAD  # noqa: N815

        def answer(self, status: int, text: str = "") -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(text.encode())

        def redirect(self, target: str) -> None:
            self.send_response(302)
            self.send_header("Location", target)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_arguments: object) -> None:
            return

    return Handler


@contextmanager
def web_site() -> Iterator[Site]:
    """Serve the site on a port of 127.0.0.1."""
    site = Site(0)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(site))
    server.daemon_threads = True
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.answering.set()
        server.shutdown()
        server.server_close()
