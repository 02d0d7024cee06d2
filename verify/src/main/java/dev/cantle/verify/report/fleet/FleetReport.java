package dev.cantle.verify.report.fleet;

import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of a run over several slices.
 *
 * @param command the command that ran: {@code push}
 * @param startedAt when it began
 * @param endedAt when the last slice had ended
 * @param exitCode the exit code of the command: that of the worst end
 * @param reason why slices were not tried; empty when all were
 * @param ends how each slice ended, in the order in which the user wants them
 * @param notTried the slices that were not tried
 * @param origin what made it; its software is empty, as devices may differ
 */
public record FleetReport(
        String command,
        Instant startedAt,
        Instant endedAt,
        int exitCode,
        String reason,
        List<SliceEnd> ends,
        List<NotTried> notTried,
        Origin origin) {

    public FleetReport {
        ends = List.copyOf(ends);
        notTried = List.copyOf(notTried);
        if (endedAt.isBefore(startedAt) || exitCode < 0 || exitCode > 255) {
            throw new IllegalArgumentException("A run ends after it began, with an exit code from 0 to 255");
        }
    }

    /** How long it took. */
    public Duration took() {
        return Duration.between(startedAt, endedAt);
    }

    /** How many slices were wanted. */
    public int wanted() {
        return ends.size() + notTried.size();
    }

    /** How many slices ended well. */
    public int good() {
        return (int) ends.stream().filter(SliceEnd::isGood).count();
    }

    /** How many devices they are on. */
    public int devices() {
        return (int) Stream.concat(
                        ends.stream().map(SliceEnd::device), notTried.stream().map(NotTried::device))
                .distinct()
                .count();
    }

    /** The slices that did not end well. */
    public List<SliceEnd> bad() {
        return ends.stream().filter(end -> !end.isGood()).toList();
    }

    /** How many ended in which way, only ways that occur. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        ends.forEach(end -> counts.merge(end.outcome(), 1, Integer::sum));
        return counts;
    }

    /** In words: {@code 498 confirmed, 1 rolled back, 1 not tried}. */
    public String headline() {
        String words = counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
        String rest = notTried.isEmpty() ? "" : notTried.size() + " not tried";
        return words.isEmpty() || rest.isEmpty() ? words + rest : words + ", " + rest;
    }

    /** In words: {@code 3 slices on 2 devices}. */
    public String title() {
        return count(wanted(), "slice") + " on " + count(devices(), "device");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** What colours it: good when all ended well, unknown when a person must look or the user ended it. */
    public FindingState mood() {
        return switch (exitCode) {
            case 0 -> FindingState.PROVEN;
            case 6, 130 -> FindingState.UNKNOWN;
            default -> FindingState.REFUTED;
        };
    }
}
