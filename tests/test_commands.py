"""What goes wrong when one starts the portal: one clear sentence, status 1, nothing half done."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from portal import embedded_postgres
from portal.demo.stack import free_port
from tests import postgres


def serve(**changes: str) -> subprocess.CompletedProcess[str]:
    """Run what `make demo` runs, with changes to its environment, until it gives up."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "portal.settings.development", **changes}
    return subprocess.run(
        [sys.executable, "-m", "portal.demo.serve"],
        cwd=postgres.ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def assert_one_sentence(result: subprocess.CompletedProcess[str], *words: str) -> None:
    assert result.returncode == 1, result.stderr
    (line,) = result.stderr.strip().splitlines()
    assert line.startswith("error: ")
    for word in words:
        assert word in line


def test_demo__when_the_port_is_in_use() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert_one_sentence(serve(PORT=port), port, "already in use", "make demo PORT=")


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1"])
def test_demo__when_the_port_is_no_port(port: str) -> None:
    assert_one_sentence(serve(PORT=port), port, "between 1 and 65535")


def test_demo__when_the_database_does_not_answer() -> None:
    url = f"postgresql://someone:hunter2@127.0.0.1:{free_port()}/portal"
    result = serve(PORT=str(free_port()), DATABASE_URL=url)
    assert_one_sentence(result, "DATABASE_URL")
    assert "hunter2" not in result.stderr


@pytest.mark.parametrize("reset", ["", "1"])
def test_demo__never_touches_a_database_with_real_people(worker_id: str, reset: str) -> None:
    name = f"real_people_{worker_id}"
    url = postgres.copy_of("migrated", name)
    code = "from portal.accounts.models import User; User.objects.create_user('someone@univ.fr')"
    postgres.manage(name, "shell", "-c", code)
    result = serve(PORT=str(free_port()), DATABASE_URL=url, RESET=reset)
    assert_one_sentence(result, "DATABASE_URL")
    assert "someone" not in result.stderr
    postgres.manage(name, "shell", "-c", "from portal.accounts.models import User; User.objects.get()")


@pytest.mark.parametrize("reset", ["", "1"])
def test_demo__never_touches_a_database_that_is_not_its_own(worker_id: str, reset: str) -> None:
    url = postgres.empty(f"foreign_{worker_id}")
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE precious (id int)")
    assert_one_sentence(serve(PORT=str(free_port()), DATABASE_URL=url, RESET=reset), "DATABASE_URL")
    with psycopg.connect(url) as connection:
        connection.execute("SELECT * FROM precious")


@pytest.mark.filterwarnings("ignore:XDG_RUNTIME_DIR")
def test_embedded_postgres__forgets_processes_that_were_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    handles = tmp_path / ".handle_pids.json"
    handles.write_text(json.dumps([process.pid, os.getpid()]))
    monkeypatch.setattr(embedded_postgres, "DATA_DIRECTORY", tmp_path)
    embedded_postgres.forget_dead_processes()
    assert json.loads(handles.read_text()) == [os.getpid()]


def test_embedded_postgres__that_cannot_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    not_a_directory = tmp_path / "postgres"
    not_a_directory.write_text("a file where the data should be")
    monkeypatch.setattr(embedded_postgres, "DATA_DIRECTORY", not_a_directory)
    with pytest.raises(embedded_postgres.PostgresUnavailable, match="did not start"):
        embedded_postgres.start("portal")


def test_bootstrap__without_network__leaves_nothing_half_done(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    shutil.copy(postgres.ROOT / "bin" / "bootstrap", tmp_path / "bin")
    shutil.copytree(postgres.ROOT / "requirements", tmp_path / "requirements")
    nowhere = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": f"http://127.0.0.1:{free_port()}/", "PIP_RETRIES": "0"}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")} | nowhere
    result = subprocess.run(
        [sys.executable, "bin/bootstrap"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert_one_sentence(result, "package index")
    assert not (tmp_path / ".venv").exists()
