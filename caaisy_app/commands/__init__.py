"""Commands of the command line that need more than a few lines. Only `caaisy_app.cli` uses them."""
