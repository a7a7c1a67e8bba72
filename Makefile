# Everything a person needs to type. `make` alone lists it.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

# Nothing here calls home: no telemetry, no look-up of newer versions.
export REFLEX_TELEMETRY_ENABLED := false
export REFLEX_CHECK_LATEST_VERSION := false
# Modules are compiled once, whatever the machine says: else each process compiles everything again.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install install-dev run phone doctor test check e2e bench storm lock clean

help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z0-9-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: ## Set up .venv (hashed requirements); does nothing when nothing changed
	@$(PYTHON) tools/bootstrap.py

install-dev:
	@$(PYTHON) tools/bootstrap.py --dev

run: install ## Set up what is missing and serve on one port of this machine (ARGS="--port 8421")
	@exec $(BIN)/caaisy run $(ARGS)

phone: install-dev ## The same, and a phone that is answered: LiveKit server, Redis, worker, demo line, test weights
	@weights=$$($(BIN)/python tools/whisper_weights.py) || exit 1; \
	  exec env CAAISY_STT_MODEL_DIR="$${CAAISY_STT_MODEL_DIR:-$$weights}" $(BIN)/caaisy run --phone $(ARGS)

doctor: install ## Check settings, database, front end, ports and optional parts
	@$(BIN)/caaisy doctor $(ARGS)

test: install-dev ## All tests, in three processes; missing optional parts are skipped with the reason (ARGS="tests/unit -q")
	@$(BIN)/pytest -n 3 $(ARGS)

check: install-dev ## Style, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/pyright

e2e: install-dev ## Only the tests that drive the built pages in a browser
	@$(BIN)/pytest tests/e2e $(ARGS)

bench: install-dev ## Benchmarks: start time, memory for idle pages, slot search, booking storm
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python "$$script" || exit 1; done

storm: install-dev ## The long form of the booking tests (hours): half a million attempts, 200 kills, long Hypothesis
	$(BIN)/python benchmarks/booking_storm.py --attempts 500000 --kills 200
	CAAISY_TEST_EXAMPLES=200000 CAAISY_TEST_RUNS=3000 $(BIN)/pytest tests/unit/domain/booking/test_engine.py tests/integration/booking/test_model.py

lock: install-dev ## Renew requirements/*.txt from pyproject.toml
	@$(BIN)/python tools/lock.py

clean: ## Remove everything that can be made again; data in .caaisy stays
	rm -rf .venv .web .states .cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis test-results
