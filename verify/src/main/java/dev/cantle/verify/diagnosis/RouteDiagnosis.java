package dev.cantle.verify.diagnosis;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a session that is up does not give the routes that it should: our own import policy rejects what was announced, or
 * what is announced is too long for the path. What is not announced needs no diagnosis.
 */
public final class RouteDiagnosis implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.legs().stream()
                .filter(Leg::isEstablished)
                .flatMap(leg -> judge(leg).stream())
                .toList();
    }

    private static List<Finding> judge(Leg leg) {
        boolean nothingArrived = !leg.expected().isEmpty() && nothingArrived(leg);
        Optional<Finding> rejected = rejected(leg);
        if (!nothingArrived && rejected.isEmpty()) {
            return List.of();
        }
        Symptoms now = Symptoms.of(leg);
        if (now.unreadable().isEmpty() && !now.neighbor().peer().established()) {
            // it went down between two replies, and took its routes along
            return List.of(new SessionProbe().judge(leg, now));
        }
        Optional<Finding> tooLong = nothingArrived ? new MtuProbe().judge(leg) : Optional.empty();
        return Stream.concat(tooLong.stream(), rejected.stream()).toList();
    }

    private static boolean nothingArrived(Leg leg) {
        return leg.received()
                .match(
                        data -> data.value().missing().size() == leg.expected().size()
                                && data.value().otherCount() == 0,
                        nothing -> false);
    }

    /** What the far end announces as it should, and is not in the table. */
    private static Optional<Finding> rejected(Leg leg) {
        Seen<RouteExtract> received = leg.received();
        Seen<RouteExtract> table = leg.inquiry().routes(leg.family());
        List<Prefix> announced = received.match(
                data -> leg.expected().stream()
                        .filter(prefix -> !data.value().to(prefix).isEmpty())
                        .toList(),
                nothing -> List.of());
        List<Prefix> rejected = table.match(
                data -> announced.stream()
                        .filter(prefix -> data.value().to(prefix).stream().noneMatch(leg::gives))
                        .toList(),
                nothing -> List.of());
        return rejected.isEmpty() ? Optional.empty() : Optional.of(refuted(leg, rejected, received, table));
    }

    private static Finding refuted(
            Leg leg, List<Prefix> rejected, Seen<RouteExtract> received, Seen<RouteExtract> table) {
        Claim claim = leg.claim(
                "import", Layer.POLICY, "Our import policy takes what " + leg.remote() + " announces", "taken");
        String prefixes =
                rejected.stream().limit(Part.MOST_ROUTES).map(Prefix::toString).collect(Collectors.joining(", "));
        String more =
                rejected.size() > Part.MOST_ROUTES ? " and " + (rejected.size() - Part.MOST_ROUTES) + " more" : "";
        return claim.refuted(
                "announced, and not in " + leg.table() + ": " + prefixes + more + reason(rejected, received),
                List.of(Owner.US, leg.farEnd()),
                "compare the import policy of the group " + leg.circuit().name()
                        + " with receive; show route table " + leg.table()
                        + " hidden extensive names the reason: if it is the next hop, have "
                        + leg.farEnd().named() + " announce with " + leg.remote() + " as next hop",
                received.evidence().at(Part.routes(leg.table(), rejected)),
                table.evidence().at(Part.routes(leg.table(), rejected)));
    }

    /** What the device itself gives as the reason, if it does. */
    private static String reason(List<Prefix> rejected, Seen<RouteExtract> received) {
        return received.match(
                data -> rejected.stream()
                        .flatMap(prefix -> data.value().to(prefix).stream())
                        .map((RouteEntry entry) -> entry.detail().hiddenReason())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(reason -> " (" + reason + ")")
                        .orElse(": most likely rejected by our import policy"),
                nothing -> "");
    }
}
