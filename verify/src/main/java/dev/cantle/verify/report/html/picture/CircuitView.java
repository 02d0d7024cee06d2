package dev.cantle.verify.report.html.picture;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.report.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A circuit as the picture shows it: its words, and how its session and all its findings stand.
 *
 * @param circuit the circuit
 * @param findings its findings; none when it was not judged
 * @param sessions its sessions that should be up
 */
record CircuitView(Circuit circuit, List<Finding> findings, List<Session> sessions) {

    private static final String HELD = "held";
    private static final int NAMED = 3;

    CircuitView {
        findings = List.copyOf(findings);
        sessions = List.copyOf(sessions);
    }

    boolean isDisabled() {
        return circuit.link().disabled();
    }

    String name() {
        return circuit.name();
    }

    /** Refuted when any finding is, unknown when any is or there is none, else proven. */
    FindingState state() {
        if (findings.stream().anyMatch(finding -> finding.state() == FindingState.REFUTED)) {
            return FindingState.REFUTED;
        }
        boolean proven = !findings.isEmpty() && findings.stream().allMatch(Finding::isProven);
        return proven ? FindingState.PROVEN : FindingState.UNKNOWN;
    }

    /** How all findings colour it: a disabled circuit is grey unless something is wrong with it. */
    String style() {
        boolean isHeldDown = isDisabled() && state() == FindingState.PROVEN;
        return isHeldDown || findings.isEmpty() ? HELD : state().word();
    }

    /** How the sessions colour its line: what is announced over them does not count. */
    String lineStyle() {
        return isDisabled() || sessions.isEmpty() ? style() : sessionState().word();
    }

    private FindingState sessionState() {
        boolean isRefuted = findings.stream()
                .anyMatch(finding -> finding.state() == FindingState.REFUTED
                        && finding.layer().compareTo(Layer.SESSION) <= 0);
        if (!isRefuted && sessions.stream().allMatch(Session::isEstablished)) {
            return FindingState.PROVEN;
        }
        boolean isUnknown =
                sessions.stream().anyMatch(session -> session.state().equals(Session.UNKNOWN));
        return isUnknown && !isRefuted ? FindingState.UNKNOWN : FindingState.REFUTED;
    }

    /** The sign of its line. */
    String sign() {
        return sign(lineStyle());
    }

    static String sign(String style) {
        return style.equals(HELD) ? "–" : Plain.sign(FindingState.valueOf(style.toUpperCase(Locale.ROOT)));
    }

    /** The word on its line: the state of its sessions. */
    String label() {
        if (isDisabled()) {
            return "disabled";
        }
        List<String> states = sessions.stream().map(Session::state).distinct().toList();
        if (states.size() == 1) {
            return states.get(0);
        }
        if (!states.isEmpty()) {
            long up = sessions.stream().filter(Session::isEstablished).count();
            return up + " of " + sessions.size() + " up";
        }
        return findings.isEmpty() ? "not judged" : state().word();
    }

    /** For those who hear the picture. */
    String words() {
        String judged = findings.isEmpty() ? "not judged" : state().word();
        return name() + " to " + title() + ", AS " + circuit.link().bgp().remoteAs() + ": "
                + (isDisabled() || sessions.isEmpty() ? "" : "session " + label() + ", ")
                + (isDisabled() ? "disabled, " : "") + judged;
    }

    String title() {
        return circuit.match(
                aws -> "AWS",
                azure -> "Azure",
                gcp -> "Google Cloud",
                other -> other.site().isEmpty() ? "Peer" : other.site());
    }

    String detail() {
        return circuit.match(
                aws -> "Direct Connect · " + aws.region(),
                azure -> "ExpressRoute · " + azure.sku().name().toLowerCase(Locale.ROOT),
                gcp -> "Interconnect · " + gcp.region(),
                other -> "other network");
    }

    /** What tells the circuit from others on the wire. */
    String tag() {
        String wire = circuit.match(
                aws -> "VLAN " + aws.vlan() + " · ",
                azure -> "inner VLAN " + azure.innerVlan() + " · ",
                gcp -> "VLAN " + gcp.vlan() + " · ",
                other -> "");
        return wire + circuit.link().bandwidthMbps() + " Mbit/s";
    }

    /** The addresses of the far end. */
    List<String> remotes() {
        return circuit.link().peerings().stream()
                .map(peering -> peering.remote().toString())
                .toList();
    }

    /** Our addresses. */
    List<String> locals() {
        return circuit.link().peerings().stream()
                .map(peering -> peering.local().toString())
                .toList();
    }

    /** What the far end must announce; of many the first ones. */
    List<String> prefixes() {
        List<Prefix> prefixes = circuit.link().receive();
        List<String> named = new ArrayList<>(prefixes.stream()
                .limit(prefixes.size() > NAMED ? NAMED - 1 : NAMED)
                .map(Prefix::toString)
                .toList());
        if (prefixes.size() > named.size()) {
            named.add("and " + (prefixes.size() - named.size()) + " more");
        }
        return named;
    }
}
