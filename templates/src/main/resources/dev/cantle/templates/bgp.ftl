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
<#if group.removePrivate>
                    remove-private;
</#if>
                    peer-as ${group.peerAs};
<#if group.ownAs>
                    local-as ${group.localAs} private no-prepend-global-as;
<#else>
                    local-as ${group.localAs};
</#if>
<#if group.shutdown>
                    shutdown;
</#if>
<#if group.gracefulRestart>
                    graceful-restart;
<#elseif group.noGracefulRestart>
                    graceful-restart {
                        disable;
                    }
</#if>
<#if group.multipleAs>
                    multipath {
                        multiple-as;
                    }
<#elseif group.multipath>
                    multipath;
</#if>
<#if group.asOverride>
                    as-override;
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
