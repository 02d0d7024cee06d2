<#-- [edit routing-instances NAME protocols bgp]: a group for each circuit. -->
routing-instances {
    ${slice.instance.name} {
        protocols {
            bgp {
<#list slice.groups as group>
                group ${group.name} {
                    type external;
<#if group.description != "">
                    description ${group.description};
</#if>
<#if group.multihopTtl != "">
                    multihop {
                        ttl ${group.multihopTtl};
                    }
</#if>
                    hold-time ${group.holdTime};
                    log-updown;
                    import ${group.importPolicy};
<#if group.authenticationKey != "">
                    authentication-key ${group.authenticationKey};
</#if>
                    export ${group.exportPolicy};
                    peer-as ${group.peerAs};
                    local-as ${group.localAs};
<#if group.shutdown>
                    shutdown;
</#if>
<#list group.bfd as bfd>
                    bfd-liveness-detection {
                        minimum-interval ${bfd.minimumInterval};
                        multiplier ${bfd.multiplier};
                    }
</#list>
<#list group.neighbors as neighbor>
                    neighbor ${neighbor.address} {
                        local-address ${neighbor.localAddress};
<#list neighbor.families as family>
                        family ${family.name} {
                            unicast {
<#list family.limits as limit>
                                prefix-limit {
                                    maximum ${limit.maximum};
<#if limit.teardown != "">
                                    teardown ${limit.teardown};
</#if>
<#if limit.dropExcess != "">
                                    drop-excess ${limit.dropExcess};
</#if>
                                }
</#list>
                            }
                        }
</#list>
                    }
</#list>
                }
</#list>
            }
        }
    }
}
