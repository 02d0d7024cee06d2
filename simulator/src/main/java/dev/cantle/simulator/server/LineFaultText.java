package dev.cantle.simulator.server;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads faults of the line as the command line has them. */
final class LineFaultText {

    private static final Pattern DELAY = Pattern.compile("([0-9]{1,7})(ms|s)");
    private static final Pattern BYTES = Pattern.compile("[0-9]{1,12}");
    private static final String WANTED =
            "write one-byte, split-delimiter, chunks, slow:20ms, cut-after:BYTES, or one of"
                    + " stall, ignore, half, cut, cut-before, error, pretend, warn with :RPC[:N], such as"
                    + " stall:commit-configuration:2";

    private LineFaultText() {}

    static LineFault read(String text) {
        List<String> parts = List.of(text.split(":", 4));
        return switch (parts.get(0)) {
            case "slow" -> slow(text, parts);
            case "cut-after" -> cutAfter(text, parts);
            default -> struck(text, parts);
        };
    }

    private static LineFault slow(String text, List<String> parts) {
        Matcher delay = DELAY.matcher(part(parts, 1, ""));
        if (!delay.matches() || parts.size() > 4) {
            throw new IllegalValueException(
                    "line-fault", "'" + text + "' does not say by how much", "write slow:20ms or slow:2s");
        }
        long number = Long.parseLong(delay.group(1));
        return new LineFault.Slow(
                delay.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number),
                Calls.of(part(parts, 2, "any"), part(parts, 3, "every")));
    }

    private static LineFault cutAfter(String text, List<String> parts) {
        if (parts.size() != 2 || !BYTES.matcher(parts.get(1)).matches()) {
            throw new IllegalValueException(
                    "line-fault", "'" + text + "' does not say after how many bytes", "write cut-after:4096");
        }
        return new LineFault.CutAfter(Long.parseLong(parts.get(1)));
    }

    private static LineFault struck(String text, List<String> parts) {
        for (LineFault.Harm harm : LineFault.Harm.values()) {
            if (harm.word().equals(parts.get(0))) {
                if (parts.size() < 2) {
                    throw new IllegalValueException(
                            "line-fault",
                            "'" + text + "' does not say which RPC",
                            "write " + text + ":commit-configuration for the first one");
                }
                Calls on = Calls.of(parts.get(1), part(parts, 2, "1"));
                return new LineFault.Struck(harm, on, part(parts, 3, "the simulator was told to say so"));
            }
        }
        throw new IllegalValueException("line-fault", "There is no fault of the line '" + text + "'", WANTED);
    }

    private static String part(List<String> parts, int index, String otherwise) {
        return index < parts.size() ? parts.get(index) : otherwise;
    }
}
