#!/usr/bin/env python3
"""Writes a random directed graph with costs and capacities, and pairs of its nodes: directed.py NODES EDGES SEED FILE PAIRS"""
import random
import sys


def main(nodes, edges, seed, path, pairs):
    rng = random.Random(seed)
    seen = set()
    with open(path, "w", encoding="ascii") as out:
        out.write("source,target,cost,capacity\n")
        while len(seen) < edges:
            a, b = rng.randrange(nodes), rng.randrange(nodes)
            if a != b and (a, b) not in seen:
                seen.add((a, b))
                out.write(f"{a},{b},{rng.uniform(1, 10)!r},{rng.randint(1, 20)}\n")
    starts = sorted({a for a, _ in seen})
    ends = sorted({b for _, b in seen})
    with open(pairs, "w", encoding="ascii") as out:
        for _ in range(10):
            out.write(f"{rng.choice(starts)},{rng.choice(ends)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5])
