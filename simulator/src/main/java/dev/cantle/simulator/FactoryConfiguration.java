package dev.cantle.simulator;

/**
 * What runs on a virtual router at first: what a provider's box has before a slice comes to it, and a neighbour's slice
 * that no push may touch.
 */
final class FactoryConfiguration {

    private FactoryConfiguration() {}

    static String of(String name) {
        return """
                system {
                    host-name %s;
                    services {
                        netconf {
                            ssh;
                        }
                    }
                }
                logical-systems {
                    l1 {
                        interfaces {
                            irb {
                                unit 1 {
                                    description "another tenant";
                                    family inet {
                                        address 192.0.2.1/30;
                                    }
                                }
                            }
                        }
                        policy-options {
                            prefix-list customer {
                                198.51.100.0/24;
                            }
                            policy-statement customer-in {
                                term expected {
                                    from {
                                        prefix-list customer;
                                    }
                                    then accept;
                                }
                                then reject;
                            }
                            policy-statement nothing-out {
                                then reject;
                            }
                        }
                        routing-instances {
                            tenant-1 {
                                instance-type virtual-router;
                                interface irb.1;
                                routing-options {
                                    router-id 192.0.2.1;
                                    autonomous-system 65010;
                                }
                            }
                        }
                    }
                }
                interfaces {
                    xe-0/1/0 {
                        description "to the exchange";
                    }
                }
                """.formatted(name);
    }
}
