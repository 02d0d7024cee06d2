package dev.cantle.verify.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNameTest {

    @ParameterizedTest
    @CsvSource({
        "CUST.inet.0, CUST",
        "a.b_c-d.inet6.0, a.b_c-d",
        "mgmt_junos.inet.0, mgmt_junos",
        "inet.0, ''",
        "bgp.l3vpn.0, ''",
        "bgp.evpn.0, ''",
        "mpls.0, ''",
        "'', ''",
    })
    void theInstanceIsAllBeforeTheLastTwoParts(String table, String instance) {
        assertThat(TableName.instanceOf(table).orElse("")).isEqualTo(instance);
    }
}
