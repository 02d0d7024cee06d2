package dev.cantle.verify.reading.text;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Ping;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of {@code ping}: the head and the statistics. One that was stopped before its statistics is not whole. */
public final class PingText {

    private static final Pattern HEAD = Pattern.compile("^PING6?\\s*\\(?(\\S+).*?(?:-->\\s*(\\S+))?$");
    private static final Pattern PROBE = Pattern.compile("^[0-9]{1,6} bytes from .*|^[!.]{1,2000}$|^Request timeout.*"
            + "|^--- .* statistics ---$|^\\^C$|^36 bytes from .*|^Vr HL TOS.*");
    private static final Pattern STATISTICS = Pattern.compile("^--- ([0-9a-fA-F.:]{2,45}) ping6? statistics ---$");
    private static final Pattern COUNTS =
            Pattern.compile("^([0-9]{1,9}) packets transmitted, ([0-9]{1,9})(?: packets)? received,"
                    + "(?: [^,]{1,40},){0,4} ([0-9]{1,3})(?:\\.[0-9]{1,6})?% packet loss$");
    private static final Pattern TIMES = Pattern.compile(
            "^round-trip min/avg/max/std-?dev = [0-9.]{1,15}/([0-9]{1,9})(?:\\.([0-9]{1,3}))?/[0-9.]{1,15}/[0-9.]{1,15} ms$");

    private static final Pattern NOT_ADDRESS = Pattern.compile("[^0-9a-fA-F.:]+|:(?=\\s|$)");

    private PingText() {}

    /**
     * Reads the text.
     *
     * @throws dev.cantle.verify.source.IncompleteReplyException if it is cut off
     */
    public static Ping read(Reply reply) throws IOException, ReplyUnavailableException {
        Capture capture = new Capture(reply, CliCommand.PING);
        String target = null;
        String head = "";
        Matcher counts = null;
        Long average = null;
        for (Line line = capture.next(); line != null; line = capture.next()) {
            Matcher begin = HEAD.matcher(line.text());
            Matcher title = STATISTICS.matcher(line.text());
            Matcher statistics = COUNTS.matcher(line.text());
            Matcher times = TIMES.matcher(line.text());
            if (begin.matches()) {
                capture.found();
                target = begin.group(2) != null ? begin.group(2) : begin.group(1);
                head = line.text();
            } else if (title.matches() && !isNamed(head, title.group(1))) {
                capture.complaints()
                        .add(
                                line.place(),
                                "these are the statistics of " + title.group(1) + ", and the ping was to " + target
                                        + ": two captures in one");
            } else if (statistics.matches()) {
                counts = statistics;
            } else if (times.matches()) {
                average = Long.parseLong(times.group(1)) * 1000 + thousandths(times.group(2));
            } else if (capture.isFound() && !PROBE.matcher(line.text()).matches()) {
                capture.complaints().notUnderstood(line);
            }
        }
        return whole(capture, target, counts, average);
    }

    private static Ping whole(
            Capture capture, @Nullable String target, @Nullable Matcher counts, @Nullable Long average)
            throws IOException, ReplyUnavailableException {
        boolean data = capture.finish(false);
        Ping ping = new Ping(
                data && counts != null,
                target,
                counts == null ? null : Long.valueOf(counts.group(1)),
                counts == null ? null : Long.valueOf(counts.group(2)),
                counts == null ? null : Long.valueOf(counts.group(3)),
                average,
                capture.messages());
        if (data && counts == null) {
            capture.complaints().add(capture.end(), "the statistics of the ping are missing");
        } else if (ping.answered() && average == null) {
            capture.complaints().add(capture.end(), "the line of the round trips is missing");
        }
        capture.complaints().raise(ping);
        return ping;
    }

    /** Whether the head of a ping names the address: as its target, or as what the name of its target stands for. */
    private static boolean isNamed(String head, String address) {
        return Arrays.asList(NOT_ADDRESS.split(head)).contains(address);
    }

    private static long thousandths(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }
}
