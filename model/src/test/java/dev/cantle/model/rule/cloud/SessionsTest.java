package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Manner COMBINED = new Manner(new LocalAs.OfSlice(), false, false, false, true);

    @Test
    void awsTakesIpv6OverASessionOfItsOwn() {
        var aws = Sketch.aws().peering("2001:db8::1/125", "2001:db8::2");
        assertThat(Sketch.judge(new Sessions(Provider.AWS), Sketch.slice(aws.asAws())))
                .isEmpty();

        aws.manner = COMBINED;
        assertThat(Sketch.judge(new Sessions(Provider.AWS), Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS takes IPv6 prefixes over an IPv6 session only");
    }
}
