package eu.alpsynergy.neo4j.local.child;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;

/**
 * Starts the program named by the first argument and ends this process when its standard input ends. The parent holds the
 * other end of that pipe and never closes it while it lives, so the kernel closes it for a parent killed with -9.
 *
 * <p>The program is found by name: nothing of ours is compiled against it.
 */
public final class ChildMain {

    /** What the parent writes before it closes the pipe on purpose: take your time, the parent kills if need be. */
    public static final int ORDERLY_STOP = 's';

    private static final long ORPHAN_GRACE_MS = 6_000;

    private ChildMain() {}

    /** Runs {@code args[0]} with the other arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        daemon("parent-watch", ChildMain::endWithParent).start();
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static void endWithParent() {
        if (lastByteOfInput() != ORDERLY_STOP) {
            daemon("orphan-halt", ChildMain::haltAfterGrace).start();
            killAfterGrace();
        }
        System.exit(0);
    }

    private static int lastByteOfInput() {
        int last = -1;
        try {
            for (int next = System.in.read(); next != -1; next = System.in.read()) {
                last = next;
            }
        } catch (IOException e) {
            System.err.println("cannot read from the parent any more, ending: " + e);
        }
        return last;
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(ORPHAN_GRACE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /**
     * Where the kernel shows processes as files, a shell kills what did not end: a JVM that writes its archive of classes on the way out hears no
     * halt, and on a slow machine writing takes longer than the grace. The shell asks first whether it is still this process's child.
     */
    private static void killAfterGrace() {
        String pid = Long.toString(ProcessHandle.current().pid());
        String script = "sleep " + ORPHAN_GRACE_MS / 1_000
                + "; [ \"$(cut -d' ' -f4 /proc/$$/stat)\" = \"$1\" ] && kill -9 \"$1\"";
        try {
            new ProcessBuilder("/bin/sh", "-c", script, "sh", pid)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("nobody kills this process if it does not end by itself: " + e);
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
