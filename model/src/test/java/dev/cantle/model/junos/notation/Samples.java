package dev.cantle.model.junos.notation;

/** One slice in each notation, with a statement of every kind that curly notation treats in its own way. */
final class Samples {

    static final String SLICE = """
        logical-systems {
            l9 {
                interfaces {
                    irb {
                        unit 7 {
                            description "lab primary";
                            family inet {
                                mtu 1500;
                                address 192.0.2.1/30;
                            }
                            family inet6 {
                                address 2001:db8:7::1/64;
                            }
                        }
                    }
                }
                policy-options {
                    prefix-list lab-in {
                        198.51.100.0/24;
                    }
                    policy-statement lab-export {
                        term direct {
                            from protocol direct;
                            then accept;
                        }
                        then reject;
                    }
                    policy-statement lab-import {
                        term expected {
                            from {
                                protocol bgp;
                                route-filter 203.0.113.0/24 upto /28;
                                prefix-list lab-in;
                            }
                            then {
                                local-preference 200;
                                community add lab;
                                accept;
                            }
                        }
                        then reject;
                    }
                    community lab members [ 64999:1 64999:2 ];
                }
                routing-instances {
                    lab {
                        instance-type vrf;
                        interface irb.7;
                        route-distinguisher 64999:7;
                        vrf-target target:64999:7;
                        vrf-table-label;
                        routing-options {
                            router-id 192.0.2.1;
                            autonomous-system 64999;
                            static {
                                route 0.0.0.0/0 discard;
                            }
                        }
                        protocols {
                            bgp {
                                group lab {
                                    type external;
                                    import lab-import;
                                    authentication-key "env:LAB_KEY"; ## SECRET-DATA
                                    export lab-export;
                                    peer-as 64998;
                                    local-as 64999 loops 2 private;
                                    neighbor 192.0.2.2 {
                                        family inet {
                                            unicast {
                                                prefix-limit {
                                                    maximum 100;
                                                    teardown 80 idle-timeout forever;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        """;

    private static final String BGP = "set logical-systems l9 routing-instances lab protocols bgp group lab ";

    static final String SLICE_SET = """
            set logical-systems l9 interfaces irb unit 7 description "lab primary"
            set logical-systems l9 interfaces irb unit 7 family inet mtu 1500
            set logical-systems l9 interfaces irb unit 7 family inet address 192.0.2.1/30
            set logical-systems l9 interfaces irb unit 7 family inet6 address 2001:db8:7::1/64
            set logical-systems l9 policy-options prefix-list lab-in 198.51.100.0/24
            set logical-systems l9 policy-options policy-statement lab-export term direct from protocol direct
            set logical-systems l9 policy-options policy-statement lab-export term direct then accept
            set logical-systems l9 policy-options policy-statement lab-export then reject
            set logical-systems l9 policy-options policy-statement lab-import term expected from protocol bgp
            """
            + "set logical-systems l9 policy-options policy-statement lab-import term expected"
            + " from route-filter 203.0.113.0/24 upto /28\n"
            + """
            set logical-systems l9 policy-options policy-statement lab-import term expected from prefix-list lab-in
            set logical-systems l9 policy-options policy-statement lab-import term expected then local-preference 200
            set logical-systems l9 policy-options policy-statement lab-import term expected then community add lab
            set logical-systems l9 policy-options policy-statement lab-import term expected then accept
            set logical-systems l9 policy-options policy-statement lab-import then reject
            set logical-systems l9 policy-options community lab members 64999:1
            set logical-systems l9 policy-options community lab members 64999:2
            set logical-systems l9 routing-instances lab instance-type vrf
            set logical-systems l9 routing-instances lab interface irb.7
            set logical-systems l9 routing-instances lab route-distinguisher 64999:7
            set logical-systems l9 routing-instances lab vrf-target target:64999:7
            set logical-systems l9 routing-instances lab vrf-table-label
            set logical-systems l9 routing-instances lab routing-options router-id 192.0.2.1
            set logical-systems l9 routing-instances lab routing-options autonomous-system 64999
            set logical-systems l9 routing-instances lab routing-options static route 0.0.0.0/0 discard
            """
            + BGP + "type external\n"
            + BGP + "import lab-import\n"
            + BGP + "authentication-key \"env:LAB_KEY\"\n"
            + BGP + "export lab-export\n"
            + BGP + "peer-as 64998\n"
            + BGP + "local-as 64999\n"
            + BGP + "local-as loops 2\n"
            + BGP + "local-as private\n"
            + BGP + "neighbor 192.0.2.2 family inet unicast prefix-limit maximum 100\n"
            + BGP + "neighbor 192.0.2.2 family inet unicast prefix-limit teardown 80\n"
            + BGP + "neighbor 192.0.2.2 family inet unicast prefix-limit teardown idle-timeout forever\n";

    static final String SLICE_XML = """
        <rpc-reply xmlns:junos="http://xml.juniper.net/junos/21.3R3-S4/junos">
        <configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm" junos:commit-user="lab">
          <logical-systems>
            <name>l9</name>
            <interfaces><interface><name>irb</name>
              <unit><name>7</name><description>lab primary</description>
                <family><inet><mtu>1500</mtu><address><name>192.0.2.1/30</name></address></inet>
                  <inet6><address><name>2001:db8:7::1/64</name></address></inet6></family></unit>
            </interface></interfaces>
            <policy-options>
              <prefix-list><name>lab-in</name><prefix-list-item><name>
                198.51.100.0/24
              </name></prefix-list-item></prefix-list>
              <policy-statement><name>lab-export</name>
                <term><name>direct</name><from><protocol>direct</protocol></from><then><accept/></then></term>
                <then><reject/></then></policy-statement>
              <policy-statement><name>lab-import</name>
                <term><name>expected</name>
                  <from><protocol>bgp</protocol>
                    <route-filter><address>203.0.113.0/24</address><upto>/28</upto></route-filter>
                    <prefix-list><name>lab-in</name></prefix-list></from>
                  <then><local-preference><local-preference>200</local-preference></local-preference>
                    <community><add/><community-name>lab</community-name></community><accept/></then></term>
                <then><reject/></then></policy-statement>
              <community><name>lab</name><members>64999:1</members><members>64999:2</members></community>
            </policy-options>
            <routing-instances><instance><name>lab</name>
              <instance-type>vrf</instance-type>
              <interface><name>irb.7</name></interface>
              <route-distinguisher><rd-type>64999:7</rd-type></route-distinguisher>
              <vrf-target><community>target:64999:7</community></vrf-target>
              <vrf-table-label/>
              <routing-options><router-id>192.0.2.1</router-id>
                <autonomous-system><as-number>64999</as-number></autonomous-system>
                <static><route><name>0.0.0.0/0</name><discard/></route></static></routing-options>
              <protocols><bgp><group><name>lab</name><type>external</type><import>lab-import</import>
                <authentication-key>env:LAB_KEY</authentication-key><export>lab-export</export>
                <peer-as>64998</peer-as>
                <local-as><as-number>64999</as-number><loops>2</loops><private/></local-as>
                <neighbor><name>192.0.2.2</name><family><inet><unicast><prefix-limit>
                  <maximum>100</maximum>
                  <teardown><limit-threshold>80</limit-threshold><idle-timeout><forever/></idle-timeout></teardown>
                </prefix-limit></unicast></inet></family></neighbor>
              </group></bgp></protocols>
            </instance></routing-instances>
          </logical-systems>
        </configuration>
        </rpc-reply>
        """;

    private Samples() {}
}
