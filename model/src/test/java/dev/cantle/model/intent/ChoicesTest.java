package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import dev.cantle.model.value.SecretRef;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void eachKindOfAdvertiseMatchesItself() {
        var only = new Advertise.Only(List.of(Prefix.parse("10.7.0.0/16"), Prefix.parse("10.6.0.0/16")));
        assertThat(only.prefixes()).isSorted();
        assertThat(only.<String>match(() -> "others", one -> "only")).isEqualTo("only");
        assertThat(new Advertise.Others().<String>match(() -> "others", one -> "only"))
                .isEqualTo("others");
    }

    @Test
    void eachKindOfAuthenticationMatchesItself() {
        assertThat(new Authentication.None().<String>match(() -> "none", md5 -> "md5"))
                .isEqualTo("none");
        assertThat(new Authentication.Md5(SecretRef.parse("env:KEY")).<String>match(() -> "none", md5 -> "md5"))
                .isEqualTo("md5");
    }

    @Test
    void eachKindOfBfdMatchesItself() {
        assertThat(new Bfd.Off().<String>match(() -> "off", on -> "on")).isEqualTo("off");
        assertThat(new Bfd.On(Duration.ofMillis(300), 3).<String>match(() -> "off", on -> "on"))
                .isEqualTo("on");
    }

    @Test
    void bfdHasLimits() {
        assertThatThrownBy(() -> new Bfd.On(Duration.ofMinutes(5), 3))
                .hasMessage("BFD minimum interval 300000 ms is outside 1 to 255000");
        assertThatThrownBy(() -> new Bfd.On(Duration.ofMillis(300), 0))
                .hasMessage("BFD multiplier 0 is outside 1 to 255");
    }

    @Test
    void eachKindOfPrefixLimitMatchesItself() {
        assertThat(new PrefixLimit.None().<String>match(() -> "none", some -> "some"))
                .isEqualTo("none");
        assertThat(PrefixLimit.teardown(100, 80).<String>match(() -> "none", some -> "some"))
                .isEqualTo("some");
    }

    @Test
    void aPrefixLimitHasLimits() {
        assertThatThrownBy(() -> PrefixLimit.teardown(0, 80))
                .hasMessage("Prefix limit 0 prefixes is outside 1 to 4294967295");
        assertThatThrownBy(() -> PrefixLimit.teardown(1, 0)).hasMessage("Threshold 0 % is outside 1 to 100");
    }

    @Test
    void eachKindOfLoginMatchesItself() {
        assertThat(new Login.Ambient().<String>match(() -> "ambient", p -> "password", k -> "key", a -> "agent"))
                .isEqualTo("ambient");
        assertThat(new Login.Password(SecretRef.parse("env:P"))
                        .<String>match(() -> "ambient", p -> "password", k -> "key", a -> "agent"))
                .isEqualTo("password");
        assertThat(new Login.KeyFile("~/.ssh/id")
                        .<String>match(() -> "ambient", p -> "password", k -> "key", a -> "agent"))
                .isEqualTo("key");
    }

    @Test
    void aKeyFileHasAPath() {
        assertThatThrownBy(() -> new Login.KeyFile(" ")).hasMessage("The path of the key file is empty");
    }

    @Test
    void eachTypeOfInstanceMatchesItself() {
        var router = new RoutingInstance.VirtualRouter("blue");
        assertThat(router.<String>match(v -> "vrf", r -> "router")).isEqualTo("router");
        assertThat(router.table(IpFamily.IPV6)).isEqualTo("blue.inet6.0");
        var vrf = new RoutingInstance.Vrf("blue", new RouteDistinguisher("65000:2"), new RouteTarget("target:65000:2"));
        assertThat(vrf.<String>match(v -> "vrf", r -> "router")).isEqualTo("vrf");
    }

    @Test
    void instancesHaveLegalNames() {
        assertThatThrownBy(() -> new RoutingInstance.VirtualRouter("default"))
                .hasMessage("The name of the routing instance 'default' is not legal");
    }
}
