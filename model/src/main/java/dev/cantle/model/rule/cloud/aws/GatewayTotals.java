package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Asn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Direct Connect gateway takes a number of virtual interfaces, and of prefixes over all of them. Intent does not name the
 * gateway: those of an account with one AS number are taken for one, so that a waiver can say that they are several.
 */
final class GatewayTotals implements Rule {

    private record Gateway(String account, Asn as) {}

    private static final String FIX =
            "spread them over gateways with AS numbers of their own, or waive it where they are";

    @Override
    public String id() {
        return "aws-gateway-totals";
    }

    @Override
    public String wants() {
        return "the circuits to a Direct Connect gateway are no more, and announce no more, than it takes";
    }

    @Override
    public String source() {
        return "providers/aws.yaml";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Gateway, List<AwsConnections.Rider>> gateways = new LinkedHashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AwsCircuit aws && aws.vif() != AwsCircuit.Vif.PUBLIC) {
                    gateways.computeIfAbsent(
                                    new Gateway(
                                            aws.accountId(), aws.link().bgp().remoteAs()),
                                    any -> new ArrayList<>())
                            .add(new AwsConnections.Rider(slice, aws));
                }
            }
        }
        gateways.forEach((gateway, riders) -> judge(judgement, gateway, riders));
    }

    private void judge(Judgement judgement, Gateway gateway, List<AwsConnections.Rider> riders) {
        compare(judgement, gateway, riders, Fact.GATEWAY_VIFS, riders.size(), "virtual interfaces would lead");
        // what one circuit announces is judged by itself
        if (riders.size() > 1) {
            long announced = riders.stream()
                    .mapToLong(
                            rider -> rider.slice().announcedOn(rider.circuit()).size())
                    .sum();
            compare(judgement, gateway, riders, Fact.GATEWAY_PREFIXES, announced, "prefixes would be announced");
        }
    }

    private void compare(
            Judgement judgement,
            Gateway gateway,
            List<AwsConnections.Rider> riders,
            Fact fact,
            long number,
            String what) {
        AwsConnections.Rider last = riders.get(riders.size() - 1);
        judgement
                .providers()
                .number(Provider.AWS, fact)
                .filter(most -> number > most)
                .ifPresent(most -> judgement.report(
                        last.slice(),
                        last.circuit(),
                        Problem.warning(
                                        id(),
                                        judgement.place(last.slice(), last.circuit(), "remoteAs"),
                                        last.circuit().name() + ": " + number + " " + what + " to AS " + gateway.as()
                                                + " of the account " + gateway.account() + ", and AWS allows " + most
                                                + " to a Direct Connect gateway",
                                        FIX)
                                .withSource(judgement.providers().cite(Provider.AWS, fact))));
    }
}
