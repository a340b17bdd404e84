"""The demo's mailbox: one file a message, named so that the newest comes last in alphabetical order."""

import email
import email.policy
import re
import secrets
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

NAME = re.compile(r"\d{20}-[0-9a-f]{8}")


@dataclass(frozen=True)
class Message:
    """A message as it arrived; `date` is in ISO 8601."""

    id: str
    to: str
    subject: str
    date: str
    text: str
    html: str

    @property
    def sent_at(self) -> datetime | None:
        return datetime.fromisoformat(self.date) if self.date else None

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


def store(directory: Path, content: bytes) -> None:
    """Write a message; whoever reads the directory sees it whole or not at all."""
    directory.mkdir(parents=True, exist_ok=True)
    name = f"{time.time_ns():020d}-{secrets.token_hex(4)}"
    unfinished = directory / f".{name}"
    unfinished.write_bytes(content)
    unfinished.rename(directory / f"{name}.eml")


def messages(directory: Path) -> list[Message]:
    """Return every message, newest first."""
    paths = sorted(directory.glob("*.eml"), reverse=True) if directory.is_dir() else []
    return [_read(path) for path in paths if NAME.fullmatch(path.stem)]


def message(directory: Path, name: str) -> Message | None:
    """Return one message, or None."""
    path = directory / f"{name}.eml"
    return _read(path) if NAME.fullmatch(name) and path.is_file() else None


def _read(path: Path) -> Message:
    parsed = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    return Message(
        id=path.stem,
        to=str(parsed["To"] or ""),
        subject=str(parsed["Subject"] or ""),
        date=parsed["Date"].datetime.isoformat() if parsed["Date"] else "",
        text=_body(parsed, "plain"),
        html=_body(parsed, "html"),
    )


def _body(parsed: EmailMessage, kind: str) -> str:
    part = parsed.get_body((kind,))
    return part.get_content() if part else ""
