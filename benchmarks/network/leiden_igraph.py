#!/usr/bin/env python3
"""igraph's Leiden on a file of edges: leiden_igraph.py FILE ITERATIONS SEED -> CPU seconds of the call, modularity, communities."""
import random
import sys
import time

import igraph


def main(path, iterations, seed):
    edges = []
    with open(path, encoding="ascii") as file:
        next(file)
        for line in file:
            a, b = line.split(",")
            edges.append((int(a), int(b)))
    graph = igraph.Graph(edges=edges)
    del edges
    random.seed(seed)
    start = time.process_time()
    found = graph.community_leiden(objective_function="modularity", n_iterations=iterations)
    spent = time.process_time() - start
    print(f"{spent:.3f} {graph.modularity(found.membership):.6f} {len(found)}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
