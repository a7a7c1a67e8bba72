"""Businesses from files: the demo businesses, fixtures of scenarios, a file of one's own."""

from caaisy_app.seeding.demo import seed_demo
from caaisy_app.seeding.fixtures import fixture, fixture_names
from caaisy_app.seeding.importer import import_business
from caaisy_app.seeding.spec import BusinessSpec, SpecError, parse_business

__all__ = [
    "BusinessSpec",
    "SpecError",
    "fixture",
    "fixture_names",
    "import_business",
    "parse_business",
    "seed_demo",
]
