package eu.alpsynergy.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/** CPU time of a piece of work: of the thread that does it, and of the whole process meanwhile (compiler and collector included). */
final class Stopwatch {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Stopwatch() {}

    /** Does the work once and prints name, CPU seconds of the thread, CPU seconds of the process, and what came out. */
    static void time(String name, Supplier<String> work) {
        long process = PROCESS.getProcessCpuTime();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String result = work.get();
        long ofThread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread;
        long ofProcess = PROCESS.getProcessCpuTime() - process;
        System.out.printf(Locale.ROOT, "%s %.4f %.4f %s%n", name, ofThread / 1e9, ofProcess / 1e9, result);
    }
}
