package eu.alpsynergy.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The Maven process above a test JVM, if any. */
final class MavenRun {

    private MavenRun() {}

    static Optional<ProcessHandle> ofThisJvm() {
        return Stream.iterate(
                        ProcessHandle.current().parent(), Optional::isPresent, p -> p.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(MavenRun::isMaven)
                .findFirst();
    }

    /** Started by its script or by the wrapper: both name a main class that tells it from a shell or an IDE. */
    private static boolean isMaven(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.equals("org.codehaus.plexus.classworlds.launcher.Launcher")
                        || argument.equals("org.apache.maven.wrapper.MavenWrapperMain"));
    }
}
