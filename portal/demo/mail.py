"""`python -m portal.demo.mail PORT DIRECTORY`: an SMTP server on this machine that keeps every message as a file."""

import asyncio
import sys
from contextlib import suppress
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from portal.demo.mailbox import store


class Keeper:
    """Accepts any message and keeps it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        del server, session
        store(self.directory, envelope.original_content or b"")
        return "250 Kept"


async def serve(port: int, directory: Path) -> None:
    """Listen on 127.0.0.1 until cancelled."""
    directory.mkdir(parents=True, exist_ok=True)
    keeper = Keeper(directory)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, enable_SMTPUTF8=True), "127.0.0.1", port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
