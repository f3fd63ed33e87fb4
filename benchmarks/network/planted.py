#!/usr/bin/env python3
"""Writes edges of a planted partition: planted.py NODES EDGES_A_NODE SEED FILE

Groups of about 100 nodes; an edge joins two nodes of one group with probability 0.7, else any two. Nodes are whole numbers, no edge
stands twice, none leads from a node to itself."""
import random
import sys


def main(nodes, degree, seed, path):
    rng = random.Random(seed)
    size = 100
    seen = set()
    with open(path, "w", encoding="ascii") as out:
        out.write("source,target\n")
        while len(seen) < nodes * degree:
            a = rng.randrange(nodes)
            b = a // size * size + rng.randrange(size) if rng.random() < 0.7 else rng.randrange(nodes)
            key = min(a, b) * nodes + max(a, b)
            if a != b and b < nodes and key not in seen:
                seen.add(key)
                out.write(f"{a},{b}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
