# Every command of the project. `make demo` and `make test` start from a bare checkout.
PY := .venv/bin/python
PORT ?= 8000
PACKAGES := portal home directory psyspace
export PYTHONDONTWRITEBYTECODE=

.PHONY: help venv demo test lint format types assets messages bench guide requirements

help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

venv:
	@python3 bin/bootstrap

## make demo       everything, served on http://localhost:8000 (PORT=… for another, RESET=1 to start over)
demo: venv
	@PORT=$(PORT) RESET=$(RESET) $(PY) -m portal.demo.serve

## make test       lint, types, import rules, all tests
test: venv
	@$(PY) bin/check

## make lint       ruff, djlint, import rules
lint: venv
	@$(PY) bin/check lint

## make format     rewrite what can be rewritten
format: venv
	@$(PY) -m ruff check --fix --quiet . || true
	@$(PY) -m ruff format --quiet .

## make types      mypy
types: venv
	@$(PY) bin/check types

## make assets     build the style sheet, fonts and scripts from the design system's package
assets: venv
	@$(PY) manage.py build_assets

## make messages   extract and compile the texts to translate (extraction needs GNU gettext)
messages: venv
	@$(PY) manage.py makemessages --locale en --locale es --locale ar --locale zh_Hans --no-obsolete --no-wrap --add-location file --ignore=.venv --ignore=var
	@$(PY) manage.py compile_translations

## make bench      the benchmarks, as a table
bench: venv
	@$(PY) -m tests.bench

## make guide      take the screenshots of the editors' guide on a running demo (PORT=… if it is not 8000)
guide: venv
	@$(PY) docs/editeurs/screenshots.py --url http://localhost:$(PORT)

## make requirements   compile requirements/*.txt from pyproject.toml
requirements: venv
	@$(PY) -m uv pip compile -q --generate-hashes --no-emit-index-url --universal --no-header pyproject.toml -o requirements/production.txt
	@$(PY) -m uv pip compile -q --generate-hashes --no-emit-index-url --universal --no-header --extra development -c requirements/production.txt pyproject.toml -o requirements/development.txt
