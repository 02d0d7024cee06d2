package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import java.util.List;
import java.util.stream.Collectors;

/** A dedicated connection is made of ports that AWS sells, and of no more of them than it aggregates. */
final class Port implements ProviderRule {

    @Override
    public String id() {
        return "aws-port";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "the ports of a dedicated connection have a speed that AWS sells, and are no more than it aggregates";
    }

    private static final long FAST_MBPS = 100_000;

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit instanceof AwsCircuit aws && aws.connection() instanceof AwsConnection.Dedicated port) {
            speed(judgement, slice, circuit, port);
            number(judgement, slice, circuit, port);
        }
    }

    private void speed(Judgement judgement, Slice slice, Circuit circuit, AwsConnection.Dedicated port) {
        List<Long> sold = judgement.providers().numbers(provider(), Fact.PORT_SPEEDS);
        if (!sold.isEmpty() && !sold.contains((long) port.portMbps())) {
            String speeds = sold.stream().map(one -> one.toString()).collect(Collectors.joining(", "));
            error(
                    judgement,
                    slice,
                    circuit,
                    "aws/portMbps",
                    Fact.PORT_SPEEDS,
                    "AWS has no port of " + port.portMbps() + " Mbit/s",
                    "write portMbps: one of " + speeds + "; bandwidthMbps is what the circuit may use of it");
        }
    }

    private void number(Judgement judgement, Slice slice, Circuit circuit, AwsConnection.Dedicated port) {
        Fact fact = port.portMbps() < FAST_MBPS ? Fact.LAG_PORTS : Fact.LAG_PORTS_FAST;
        judgement
                .providers()
                .number(provider(), fact)
                .filter(most -> port.ports() > most)
                .ifPresent(most -> error(
                        judgement,
                        slice,
                        circuit,
                        "aws/ports",
                        fact,
                        "AWS aggregates at most " + most + " ports of " + port.portMbps() + " Mbit/s, not "
                                + port.ports(),
                        "write ports: " + most + ", or order a second group"));
    }
}
