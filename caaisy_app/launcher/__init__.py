"""Starting and checking an installation: `caaisy run` and `caaisy doctor`. Only the command line uses it."""
