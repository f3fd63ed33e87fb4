package eu.alpsynergy.synergy.kernel;

/** Is told of cliques one by one. */
public interface CliqueVisitor {

    /**
     * A clique.
     *
     * @param nodes its nodes in ascending order in the first {@code size} places; the array is used again afterwards
     * @return whether to go on
     */
    boolean visit(int[] nodes, int size);
}
