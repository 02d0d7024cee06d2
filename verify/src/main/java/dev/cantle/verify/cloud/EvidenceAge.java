package dev.cantle.verify.cloud;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which evidence of the clouds is older than the device's replies, so that the two may speak of different times. */
final class EvidenceAge {

    private static final Duration SAME_TIME = Duration.ofDays(1);

    private EvidenceAge() {}

    /** A line for each file that is more than a day older than the newest reply of the device. */
    static List<NotJudged> of(List<Finding> findings, Verdict device) {
        Optional<Instant> newest = device.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::time)
                .max(Comparator.naturalOrder());
        return newest.map(asked -> older(findings, asked)).orElse(List.of());
    }

    private static List<NotJudged> older(List<Finding> findings, Instant asked) {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(one -> one.at(Part.whole()))
                .distinct()
                .filter(one -> one.time().plus(SAME_TIME).isBefore(asked))
                .sorted(Comparator.comparing(Evidence::name))
                .map(one -> new NotJudged(
                        "",
                        "whether " + one.name() + " still holds",
                        "it was saved " + age(Duration.between(one.time(), asked)) + " before the device's replies",
                        "save it again when the device is asked"))
                .toList();
    }

    private static String age(Duration age) {
        return age.toDays() + " d " + age.toHoursPart() + " h";
    }
}
