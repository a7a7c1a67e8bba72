"""What every feature needs and no feature owns: settings, database, clock, ids, errors, texts."""
