package eu.alpsynergy.synergy.kernel.route;

/** Bounds a search by the steps it takes, so that the same question ends the same way on every machine. */
final class WorkBudget {

    private final long most;
    private long spent;

    WorkBudget(long most) {
        this.most = most;
    }

    void spend(long steps) {
        spent += steps;
        if (spent > most) {
            throw new Exhausted();
        }
    }

    long spent() {
        return spent;
    }

    /** Ends a search from wherever it is; caught where the budget was made. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the search used up its work", null, false, false);
        }
    }
}
