package eu.alpsynergy.importer;

/** Hears how far long work has come: a stage with its steps, steps done, the end of the stage. */
public interface ProgressListener {

    /** {@code total} is the number of steps, or -1 when it is not known. */
    void stage(String name, long total);

    void advance(long steps);

    void done();

    /** Listens to nothing. */
    static ProgressListener silent() {
        return new ProgressListener() {
            @Override
            public void stage(String name, long total) {}

            @Override
            public void advance(long steps) {}

            @Override
            public void done() {}
        };
    }
}
