package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** AWS signs every session: it makes a key when it is given none. */
final class Md5Needed implements ProviderRule {

    @Override
    public String id() {
        return "aws-md5-needed";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "a circuit to AWS has an MD5 key";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        boolean none = circuit.link().bgp().authentication().match(() -> true, md5 -> false);
        if (none && !circuit.link().disabled()) {
            warning(
                    judgement,
                    slice,
                    circuit,
                    "name",
                    Fact.MD5_MINIMUM,
                    "there is no md5, and AWS always signs its sessions: it makes a key when it is given none",
                    "take the key from the console and name it: md5: { ref: \"env:AWS_MD5\" }");
        }
    }
}
