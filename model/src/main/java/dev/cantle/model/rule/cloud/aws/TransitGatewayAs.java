package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Asn;

/** A Direct Connect gateway cannot be associated with a transit gateway of its own AS number. */
final class TransitGatewayAs implements ProviderRule {

    @Override
    public String id() {
        return "aws-transit-gateway-as";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "the AS numbers of a Direct Connect gateway and of the transit gateways behind it differ";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof AwsCircuit aws) || aws.vif() != AwsCircuit.Vif.TRANSIT) {
            return;
        }
        Asn gateway = circuit.link().bgp().remoteAs();
        if (aws.transitGatewayAses().contains(gateway)) {
            error(
                    judgement,
                    slice,
                    circuit,
                    "aws/transitGatewayAses",
                    Fact.GATEWAY_AS_DEFAULT,
                    "the transit gateway has AS " + gateway + ", as the Direct Connect gateway (remoteAs) has",
                    "create one of the two with another AS number: neither can be changed later");
        } else if (aws.transitGatewayAses().isEmpty()) {
            judgement
                    .providers()
                    .number(provider(), Fact.GATEWAY_AS_DEFAULT)
                    .filter(byDefault -> byDefault == gateway.number())
                    .ifPresent(byDefault -> warning(
                            judgement,
                            slice,
                            circuit,
                            "remoteAs",
                            Fact.GATEWAY_AS_DEFAULT,
                            "remoteAs is " + byDefault + ", which a transit gateway has too when nobody chose one",
                            "say what it has: transitGatewayAses: [64513]"));
        }
    }
}
