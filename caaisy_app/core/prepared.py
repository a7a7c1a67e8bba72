"""Statements that are put together once and handed to the driver past SQLAlchemy. For `core.db` and
`core.questions`.

On the path of a live call SQLAlchemy takes several times as long for a short statement as the database does:
it looks the compiled text up, makes an execution context, a cursor, a result and rows. What is needed of that
is the text, which never changes, and the conversion of the values on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast

from sqlalchemy import CompoundSelect, Delete, Dialect, Insert, Select, Update
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Rows = Sequence[Sequence[Any]]
Query = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]
Change = Insert | Update | Delete
_Processor = Callable[[Any], Any]


class Prepared(NamedTuple):
    """A statement as the driver takes it."""

    text: str
    order: tuple[str, ...]  # the names of its values one after the other; empty: they are given by name
    fixed: Mapping[str, Any]  # values that stand in the statement itself
    inward: Mapping[str, _Processor]  # how a value is converted for the driver, by name
    outward: tuple[_Processor | None, ...]  # how a column is converted from the driver; empty: none is

    def named(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """The values for the driver, by name."""
        values = {**self.fixed, **parameters}
        for name, processor in self.inward.items():
            values[name] = processor(values[name])
        return values

    def ordered(self, parameters: Mapping[str, Any]) -> list[Any]:
        """The values for the driver, one after the other."""
        values = self.named(parameters)
        return [values[name] for name in self.order]

    def converted(self, rows: Sequence[Sequence[Any]]) -> Rows:
        """The rows of the driver with values as the columns' types have them."""
        if not self.outward:
            return rows
        return [
            tuple(
                value if processor is None else processor(value)
                for value, processor in zip(row, self.outward, strict=True)
            )
            for row in rows
        ]


@lru_cache(maxsize=256)
def prepare(statement: Query | Change, dialect: Dialect, columns: tuple[str, ...] = ()) -> Prepared:
    """The statement for a dialect. `columns`: for a change, the names of all values that it is given, also of
    those that would have a default. It must have no list among its values.
    """
    compiled = statement.compile(dialect=dialect, column_keys=list(columns) if columns else None)
    assert isinstance(compiled, SQLCompiler)
    if compiled.post_compile_params or compiled.literal_execute_params:
        raise ValueError(f"a list among its values: {compiled}")
    inward = {
        name: processor
        for bind, name in compiled.bind_names.items()
        if (processor := _inward(bind.type, dialect)) is not None
    }
    outward = tuple(_outward(item.type, dialect) for item in statement.exported_columns)
    order = tuple(compiled.positiontup or ())
    return Prepared(str(compiled), order, compiled.params, inward, outward if any(outward) else ())


def _inward(type_: TypeEngine[Any], dialect: Dialect) -> _Processor | None:
    return cast("_Processor | None", type_.dialect_impl(dialect).bind_processor(dialect))


def _outward(type_: TypeEngine[Any], dialect: Dialect) -> _Processor | None:
    return cast("_Processor | None", type_.dialect_impl(dialect).result_processor(dialect, None))
