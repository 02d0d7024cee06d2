<#-- [edit interfaces]: the irb unit of each circuit. -->
interfaces {
<#list slice.units as unit>
    irb {
        unit ${unit.number} {
            description ${unit.description};
<#if unit.disabled>
            disable;
</#if>
<#list unit.families as family>
            family ${family.name} {
                mtu ${family.mtu};
                address ${family.address};
            }
</#list>
        }
    }
</#list>
}
