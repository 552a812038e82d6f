"""Choices that stay as they are when the things to choose from change.

Every choice is named, and decided by hashes of the name and of each item: an item that is added changes only the choices
that it wins, one that is removed only those it had won. So a new alias moves a few reports and not all of them.
"""
import hashlib


class Dice:
    def __init__(self, *names):
        self.name = '/'.join(map(str, names))

    def of(self, *names):
        """Dice for a part of what these are for."""
        return Dice(self.name, *names)

    def roll(self, what):
        digest = hashlib.blake2b(f'{self.name}/{what}'.encode(), digest_size=6).digest()
        return int.from_bytes(digest, 'big')

    def number(self, what, low, high):
        """low..high, both included."""
        return low + self.roll(what) % (high - low + 1)

    def chance(self, what, percent):
        return self.roll(what) % 100 < percent

    def pick(self, what, items):
        return min(items, key=lambda item: self.roll(f'{what}/{item}'))

    def some(self, what, items, count):
        """So many different ones, in an order of their own."""
        return sorted(items, key=lambda item: self.roll(f'{what}/{item}'))[:count]
