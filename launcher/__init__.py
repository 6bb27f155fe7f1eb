"""The launcher: brings, builds, starts, watches and stops everything that Glossa needs on one machine."""
