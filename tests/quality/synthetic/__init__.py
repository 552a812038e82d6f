"""Reports that nobody wrote, with the answers: what tests/quality/generate is made of."""
