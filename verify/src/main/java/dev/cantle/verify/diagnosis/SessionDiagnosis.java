package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.InterfaceAddresses;
import dev.cantle.verify.check.InterfaceUp;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a session is down. Looks at the layers in order, from our own configuration over the wire upwards, and stops at the
 * first that is refuted: that one is the cause, and names its owner and the next step. A session that is up, or about which
 * the device does not speak, needs no diagnosis. Whether the unit is up and has its address is said by {@link InterfaceUp}
 * and {@link InterfaceAddresses}: what is above is not looked at then.
 */
public final class SessionDiagnosis implements Check {

    private static final List<LayerProbe> ABOVE_THE_LINK = List.of(new TcpProbe(), new OpenProbe(), new SessionProbe());

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.legs().stream()
                .filter(SessionDiagnosis::isDown)
                .flatMap(leg -> judge(leg).stream())
                .toList();
    }

    private static boolean isDown(Leg leg) {
        boolean answered = leg.summary().match(data -> true, nothing -> false);
        return answered && !leg.isEstablished();
    }

    private static List<Finding> judge(Leg leg) {
        Symptoms symptoms = Symptoms.of(leg);
        List<Finding> findings = new ArrayList<>();
        findings.add(new AdminProbe().judge(leg, symptoms));
        if (isCause(findings) || !isUnitReady(leg)) {
            return findings;
        }
        findings.add(new LinkProbe().judge(leg, symptoms));
        if (symptoms.isHoldTimeExpired()) {
            new MtuProbe().judge(leg).ifPresent(findings::add);
        }
        for (LayerProbe probe : ABOVE_THE_LINK) {
            if (isCause(findings)) {
                return findings;
            }
            findings.add(probe.judge(leg, symptoms));
            if (findings.get(findings.size() - 1).state() == FindingState.UNKNOWN) {
                return findings;
            }
        }
        return findings;
    }

    private static boolean isCause(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.state() == FindingState.REFUTED);
    }

    /** When nothing is known of the interfaces, the layers above may still tell something. */
    private static boolean isUnitReady(Leg leg) {
        String unit = leg.circuit().link().interfaceName();
        boolean up = leg.observed()
                .interfaces()
                .match(
                        data -> data.value()
                                .unit(unit)
                                .filter(found -> found.up())
                                .isPresent(),
                        nothing -> true);
        return up
                && new InterfaceAddresses()
                        .judge(leg).stream().allMatch(finding -> finding.state() != FindingState.REFUTED);
    }
}
