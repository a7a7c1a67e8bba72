"""Thin view models: copy what services answer, pass on what people do."""
