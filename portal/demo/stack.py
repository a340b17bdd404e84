"""The processes of the demo: the web server, the worker and the simulators of the outside services.

`make demo` runs them under honcho and the browser tests run them for themselves, so both drive the same thing.
"""

import os
import shlex
import socket
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def free_port() -> int:
    """Return a TCP port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(port: int, smtp_port: int, **overrides: str) -> dict[str, str]:
    """Return the environment of every process of the stack."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "portal.settings.development",
        "DEBUG": "0",
        "PUBLIC_URL": f"http://localhost:{port}",
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": str(smtp_port),
        "PYTHONUNBUFFERED": "1",
        **overrides,
    }


def commands(port: int, smtp_port: int, mailbox: Path) -> dict[str, list[str]]:
    """Return the command of each process, by name."""
    python = sys.executable
    return {
        "web": [python, "-m", "gunicorn", "portal.wsgi", "--bind", f"127.0.0.1:{port}",
                "--workers", "2", "--threads", "4", "--log-level", "warning"],
        "worker": [python, "manage.py", "procrastinate", "worker"],
        "mail": [python, "-m", "portal.demo.mail", str(smtp_port), str(mailbox)],
    }  # fmt: skip


def shell(command: list[str]) -> str:
    """Return the command as honcho wants it: one line for the shell, which it replaces."""
    return "exec " + shlex.join(command)
