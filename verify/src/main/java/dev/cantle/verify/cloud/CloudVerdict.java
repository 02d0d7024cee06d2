package dev.cantle.verify.cloud;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes of holding a slice against what its clouds say.
 *
 * @param findings what was judged
 * @param notJudged what could not be, and how to get the evidence for it
 */
public record CloudVerdict(List<Finding> findings, List<NotJudged> notJudged) {

    public CloudVerdict {
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
    }

    /** The verdict on the device together with this one. */
    public Verdict with(Verdict device) {
        return new Verdict(
                Stream.concat(device.findings().stream(), findings.stream()).toList(),
                device.sessions(),
                device.judgedAt());
    }
}
