package com.litmashup.drills;

import com.litmashup.llm.Call;
import com.litmashup.llm.End;
import com.litmashup.llm.Listener;
import com.litmashup.llm.TestCalls;
import com.litmashup.llm.TestLine;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.scripted.Timing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A streamed reply through our line beside the same call by a bare HTTP client, in turn, to a scripted server; then many
 * streams at once. The figures are of the line and of nothing else: the server follows a script.
 *
 * <p>{@code java -cp … com.litmashup.drills.LineDrill [rounds] [streams]}
 */
final class LineDrill {

    private static final String REPLY = "word ".repeat(200).strip();
    private static final double MILLISECOND = 1e6;
    private static final double MEGABYTE = 1e6;
    private static final Timing STEADY = new Timing(Duration.ZERO, 0, 50);

    private final ScriptedOllama ollama =
            ScriptedOllama.with(ScriptedModel.LLAMA).on("", REPLY);
    private final HttpClient bare =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** When one reply's first piece and its end came, in nanoseconds from its asking. */
    private record Times(long first, long whole) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        int streams = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        LineDrill drill = new LineDrill();
        drill.ollama.parallel(streams);
        try (TestLine line = TestLine.to(drill.ollama, TestLine.PATIENT, streams)) {
            drill.compare(line, rounds / 3, false);
            drill.compare(line, rounds, true);
            drill.ollama.timed(STEADY);
            drill.floodStraight(streams);
            drill.flood(line, streams);
        }
        drill.ollama.close();
    }

    private void compare(TestLine line, int rounds, boolean isShown) throws IOException, InterruptedException {
        double[][] ours = new double[2][rounds];
        double[][] theirs = new double[2][rounds];
        for (int round = 0; round < rounds; round++) {
            put(theirs, round, straight());
            put(ours, round, throughTheLine(line));
        }
        if (isShown) {
            System.out.printf(
                    "%d replies of 200 tokens, at once; milliseconds: bare, line, difference, ratio%n", rounds);
            show("first token, median", theirs[0], ours[0], 0.5);
            show("first token, 95 of 100", theirs[0], ours[0], 0.95);
            show("whole reply, median", theirs[1], ours[1], 0.5);
            show("whole reply, 95 of 100", theirs[1], ours[1], 0.95);
        }
    }

    private Times straight() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(ollama.origin() + "/api/chat"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"model\":\"" + ScriptedModel.LLAMA.name()
                        + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Tell me.\"}]}"))
                .build();
        HttpResponse<java.io.InputStream> response = bare.send(request, HttpResponse.BodyHandlers.ofInputStream());
        long first = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                first = first == 0 ? System.nanoTime() - start : first;
            }
        }
        return new Times(first, System.nanoTime() - start);
    }

    private static Times throughTheLine(TestLine line) {
        Watch watch = new Watch();
        End end = line.line().ask(TestCalls.question("Tell me."), watch).await();
        if (!(end instanceof End.Completed completed) || !completed.text().equals(REPLY)) {
            throw new IllegalStateException("a reply is not what was said: " + end);
        }
        return new Times(watch.first.get(), watch.whole.get());
    }

    private void flood(TestLine line, int streams) {
        System.gc();
        long before = memory();
        List<Watch> watches = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (int stream = 0; stream < streams; stream++) {
            Watch watch = new Watch();
            watches.add(watch);
            calls.add(line.line().ask(TestCalls.question("Tell me."), watch));
        }
        calls.get(streams / 2).await();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long during = memory();
        long whole = calls.stream()
                .filter(call -> call.await() instanceof End.Completed)
                .count();
        double[] first = watches.stream()
                .mapToDouble(watch -> watch.first.get() / MILLISECOND)
                .toArray();
        System.out.printf(
                "%d streams at once, 200 tokens each at 50 a second: %d whole; platform threads %d (server included);"
                        + " memory %.1f MB more; first token median %.0f ms, slowest %.0f ms%n",
                streams, whole, threads, (during - before) / MEGABYTE, Quantile.at(first, 0.5), Quantile.at(first, 1));
    }

    /** The same flood without the line, to see what of it is the server's and the machine's. */
    private void floodStraight(int streams) throws InterruptedException {
        double[] first = new double[streams];
        List<Thread> threads = new ArrayList<>();
        for (int stream = 0; stream < streams; stream++) {
            int number = stream;
            threads.add(Thread.ofVirtual().start(() -> first[number] = firstOfStraight()));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(
                "%d bare streams at once: first token median %.0f ms, slowest %.0f ms%n",
                streams, Quantile.at(first, 0.5), Quantile.at(first, 1));
    }

    private double firstOfStraight() {
        try {
            return straight().first() / MILLISECOND;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long memory() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void put(double[][] times, int round, Times taken) {
        times[0][round] = taken.first() / MILLISECOND;
        times[1][round] = taken.whole() / MILLISECOND;
    }

    private static void show(String what, double[] bare, double[] line, double share) {
        double theirs = Quantile.at(bare, share);
        double ours = Quantile.at(line, share);
        System.out.printf("%-24s %8.2f %8.2f %8.2f %8.2f%n", what, theirs, ours, ours - theirs, ours / theirs);
    }

    /** Notes when the first piece and the end came. */
    private static final class Watch implements Listener {

        private final long start = System.nanoTime();
        private final AtomicLong first = new AtomicLong();
        private final AtomicLong whole = new AtomicLong();

        @Override
        public void text(String piece) {
            first.compareAndSet(0, System.nanoTime() - start);
        }

        @Override
        public void ended(End end) {
            whole.set(System.nanoTime() - start);
        }
    }
}
