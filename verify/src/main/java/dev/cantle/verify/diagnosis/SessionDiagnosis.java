package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a session is down. Looks at the layers in order, from the wire upwards, and stops at the first that is not
 * proven: that one is the cause, and names its owner and the next step. A session that is up, not configured, or
 * about which the device does not speak needs no diagnosis; nor does one whose irb unit is down.
 */
public final class SessionDiagnosis implements Check {

    private static final List<LayerProbe> PROBES =
            List.of(new LinkProbe(), new TcpProbe(), new OpenProbe(), new SessionProbe());

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.legs().stream()
                .filter(SessionDiagnosis::isDown)
                .flatMap(leg -> judge(leg).stream())
                .toList();
    }

    private static boolean isDown(Leg leg) {
        boolean listed = leg.summary().match(data -> leg.find(data.value()).isPresent(), nothing -> false);
        return listed && !leg.isEstablished() && isUnitUp(leg);
    }

    private static boolean isUnitUp(Leg leg) {
        String unit = leg.circuit().link().interfaceName();
        // when nothing is known of the interfaces, the layers above may still tell something
        return leg.observed()
                .interfaces()
                .match(
                        data -> data.value()
                                .unit(unit)
                                .filter(found -> found.up())
                                .isPresent(),
                        nothing -> true);
    }

    private static List<Finding> judge(Leg leg) {
        Symptoms symptoms = Symptoms.of(leg);
        List<Finding> findings = new ArrayList<>();
        for (LayerProbe probe : PROBES) {
            Finding finding = probe.judge(leg, symptoms);
            findings.add(finding);
            boolean isCause = finding.state() == FindingState.REFUTED
                    || (finding.state() == FindingState.UNKNOWN && finding.layer() != Layer.LINK);
            if (isCause) {
                return findings;
            }
        }
        return findings;
    }
}
