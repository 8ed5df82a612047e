// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var gr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var fr=gr(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});function dr(r){let t=r.length,k=0,v=0,h;for(;v<
t;)k++,h=r.charCodeAt(v++),h>=55296&&h<=56319&&v<t&&(h=r.charCodeAt(v),(h&64512)===56320&&v++);return k}tr.default=dr;dr.
code='require("ajv/dist/runtime/ucs2length").default'});var kr=C,wr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
unt, from the broker's snapshot and the fills since. On change and on a schedule. Subject: account.updated.<account>.",type:"\
object",required:["account","broker","currency","brokerTime","balances","positions","at","by","cause","version"],properties:{
account:{$ref:"common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker's n\
ame."},currency:{$ref:"common.v1.currency",description:"ISO 4217: the currency of all amounts here."},brokerTime:{$ref:"\
common.v1.timestamp",description:"By the broker's clock: when the figures were true."},balances:{$ref:"common.v1.balance\
s"},positions:{type:"array",maxItems:1e4,items:{$ref:"common.v1.position"},description:"What the account holds, one entr\
y an instrument."},version:{type:"integer",minimum:1,description:"Counts up with every publication of this account by on\
e reconciler.",maximum:9007199254740991},completeThrough:{$ref:"common.v1.timestamp",description:"Every execution up to \
this instant, by the broker's clock, is counted."},at:{$ref:"common.v1.timestamp",description:"When the gateway publishe\
d it."},by:{$ref:"common.v1.worker",description:"The worker that published it."},cause:{enum:["snapshot","fill","schedul\
e"],description:"What made the reconciler publish: a broker's snapshot, an execution, or the clock."},blocked:{type:"boo\
lean",description:"True when the broker lets the account trade no more."}}};var $=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),ar=new RegExp("^[A-Z]{3}$","u"),T=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),d=fr().default;var M=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function R(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return R.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>64)return R.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!M.test(o))return R.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return R.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return R.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return R.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!M.test(o))return R.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!M.test(o))return R.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!M.test(o))return R.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return R.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(
o))return R.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return R.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=n,e===0}var nr={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},vr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function B(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!vr.test(o))return B.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return B.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return B.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:nr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return B.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(d(
o)>64)return B.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!M.test(o))return B.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return B.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return B.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return B.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return B.errors=n,e===0}function C(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return C.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a==
"string"){if(!$.test(a))return C.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return C.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return C.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return C.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,i=e;if(e===e)if(typeof a=="string"){if(!ar.test(a))return C.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return C.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;R(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:h})||(n=n===null?R.
errors:n.concat(R.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===
i)if(Array.isArray(a)){if(a.length>1e4)return C.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let A=e;B(a[g],{instancePath:t+
"/positions/"+g,parentData:a,parentDataProperty:g,rootData:h})||(n=n===null?B.errors:n.concat(B.errors),e=n.length);var m=A===
e;if(!m)break}}}else return C.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return C.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return C.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return C.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return C.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,i=e;if(e===e)if(typeof a=="stri\
ng"){if(d(a)>128)return C.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return C.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,i=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return C.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:wr.
properties.cause.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return C.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return C.errors=n,e===0}var br=Ee;function Ee(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return Ee.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;C(o[c],{instancePath:t+"/accounts/"+c,parentData:o,parentDataProperty:c,
rootData:h})||(n=n===null?C.errors:n.concat(C.errors),e=n.length);var s=u===e;if(!s)break}}else return Ee.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return Ee.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=n,e===0}var Pr=U;function U(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!$.
test(a))return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a==
"string"){if(!$.test(a))return U.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return U.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==void 0){let a=r.currency,
i=e;if(e===e)if(typeof a=="string"){if(!ar.test(a))return U.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return U.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return U.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return U.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){let a=e;R(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:h})||(n=n===null?R.errors:n.concat(R.errors),
e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===i)if(Array.isArray(a)){
if(a.length>1e4)return U.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let A=e;B(a[g],{instancePath:t+"/positions/"+
g,parentData:a,parentDataProperty:g,rootData:h})||(n=n===null?B.errors:n.concat(B.errors),e=n.length);var m=A===e;if(!m)
break}}}else return U.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a==
"string"){if(d(a)>30)return U.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(a))return U.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return U.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)
return U.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(a))return U.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.
by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return U.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.
blocked!="boolean")return U.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return U.errors=n,e===0}var _r=D,xr={$id:"broker-status.v1.schema.json",title:"BrokerS\
tatus",description:"A pool announces one account at its broker: that it exists, whether its order stream is up, what can\
 be sent. Subject: broker.status.<broker>.<account>.",type:"object",required:["broker","account","state","since","at","b\
y","capabilities"],properties:{broker:{$ref:"common.v1.token",description:"The broker's name."},account:{$ref:"common.v1\
.token",description:"FIX 1 Account."},state:{enum:["connected","disconnected"],description:"Of the broker's order stream\
: disconnected always follows connected and the other way round."},since:{$ref:"common.v1.timestamp",description:"When t\
his state began."},at:{$ref:"common.v1.timestamp",description:"When the pool announced it."},by:{$ref:"common.v1.worker",
description:"The worker that announced it."},reason:{$ref:"common.v1.reason",description:"Why it is disconnected, where \
that is known."},capabilities:{type:"object",required:["assetClasses","ordTypes","timesInForce","cashOrderQty","fraction\
al","extendedHours","sellShort","replace"],properties:{assetClasses:{type:"array",items:{$ref:"common.v1.assetClass"},description:"\
Asset classes it trades."},ordTypes:{type:"array",items:{$ref:"common.v1.ordType"},description:"Order types it takes."},
timesInForce:{type:"array",items:{$ref:"common.v1.timeInForce"},description:"Times in force it takes."},cashOrderQty:{type:"\
boolean",description:"True when orders for an amount of money are taken."},fractional:{type:"boolean",description:"True \
when parts of a unit can be ordered."},extendedHours:{type:"boolean",description:"True when orders may work outside the \
regular session."},sellShort:{type:"boolean",description:"True when short sales are taken."},replace:{type:"boolean",description:"\
True when a working order can be changed in place."}},title:"CapabilitySummary",description:"What the pool can send to t\
his broker."},refusesDuplicateIds:{type:"boolean",description:"True where the broker refuses a second order under the sa\
me ClOrdID for ever: what is proven absent is sent again. False: only an operator may decide. Absent: an older pool, nob\
ody knows."},inFlightBoundMs:{type:"integer",minimum:0,maximum:9007199254740991,description:"Longer than any send can be\
 under way, in milliseconds."}}},ir={title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_l\
imit","trailing_stop"],$id:"common.v1.ordType"},Ye={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till \
cancel, immediate or cancel, fill or kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok",
"opg","cls","gtd"],$id:"common.v1.timeInForce"};var Ir=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function x(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!Ir.test(o))return x.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return x.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(d(o)>1024)return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(d(o)>256)return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return x.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return x.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(d(o)>1024)return x.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return x.errors=n,e===0}function D(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.broker===void 0&&(c="broker")||r.account===
void 0&&(c="account")||r.state===void 0&&(c="state")||r.since===void 0&&(c="since")||r.at===void 0&&(c="at")||r.by===void 0&&
(c="by")||r.capabilities===void 0&&(c="capabilities"))return D.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(r.broker!==void 0){let u=r.broker,g=e;if(e===e)if(typeof u=="string"){if(!$.
test(u))return D.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return D.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.account!==void 0){let u=r.account,g=e;if(e===e)if(typeof u==
"string"){if(!$.test(u))return D.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return D.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.state!==void 0){let u=r.state,
g=e;if(!(u==="connected"||u==="disconnected"))return D.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:xr.properties.state.enum}}],!1;var s=g===e}else var s=!0;if(s){if(r.since!==void 0){
let u=r.since,g=e;if(e===e)if(typeof u=="string"){if(d(u)>30)return D.errors=[{instancePath:t+"/since",schemaPath:"commo\
n.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(u))return D.errors=[{instancePath:t+"/si\
nce",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return D.errors=[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.at!==void 0){let u=r.at,g=e;if(e===e)if(typeof u==
"string"){if(d(u)>30)return D.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(u))return D.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return D.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else
var s=!0;if(s){if(r.by!==void 0){let u=r.by,g=e;if(e===e)if(typeof u=="string"){if(d(u)>128)return D.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return D.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.
reason!==void 0){let u=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=
n===null?x.errors:n.concat(x.errors),e=n.length);var s=u===e}else var s=!0;if(s){if(r.capabilities!==void 0){let u=r.capabilities,
g=e;if(e===g)if(u&&typeof u=="object"&&!Array.isArray(u)){let Q;if(u.assetClasses===void 0&&(Q="assetClasses")||u.ordTypes===
void 0&&(Q="ordTypes")||u.timesInForce===void 0&&(Q="timesInForce")||u.cashOrderQty===void 0&&(Q="cashOrderQty")||u.fractional===
void 0&&(Q="fractional")||u.extendedHours===void 0&&(Q="extendedHours")||u.sellShort===void 0&&(Q="sellShort")||u.replace===
void 0&&(Q="replace"))return D.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:Q}}],!1;if(u.assetClasses!==void 0){let j=u.assetClasses,we=e;if(e===we)if(Array.isArray(
j)){var m=!0;let ge=j.length;for(let ne=0;ne<ge;ne++){let Z=j[ne],oe=e;if(!(Z==="us_equity"||Z==="us_option"||Z==="crypt\
o"||Z==="future"||Z==="fx"||Z==="bond"))return D.errors=[{instancePath:t+"/capabilities/assetClasses/"+ne,schemaPath:"co\
mmon.v1.assetClass/enum",keyword:"enum",params:{allowedValues:nr.enum}}],!1;var m=oe===e;if(!m)break}}else return D.errors=
[{instancePath:t+"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"\
type",params:{type:"array"}}],!1;var o=we===e}else var o=!0;if(o){if(u.ordTypes!==void 0){let j=u.ordTypes,we=e;if(e===we)
if(Array.isArray(j)){var a=!0;let ne=j.length;for(let Z=0;Z<ne;Z++){let oe=j[Z],le=e;if(!(oe==="market"||oe==="limit"||oe===
"stop"||oe==="stop_limit"||oe==="trailing_stop"))return D.errors=[{instancePath:t+"/capabilities/ordTypes/"+Z,schemaPath:"\
common.v1.ordType/enum",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var a=le===e;if(!a)break}}else return D.errors=
[{instancePath:t+"/capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",
params:{type:"array"}}],!1;var o=we===e}else var o=!0;if(o){if(u.timesInForce!==void 0){let j=u.timesInForce,we=e;if(e===
we)if(Array.isArray(j)){var i=!0;let ne=j.length;for(let Z=0;Z<ne;Z++){let oe=j[Z],le=e;if(!(oe==="day"||oe==="gtc"||oe===
"ioc"||oe==="fok"||oe==="opg"||oe==="cls"||oe==="gtd"))return D.errors=[{instancePath:t+"/capabilities/timesInForce/"+Z,
schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var i=le===e;if(!i)break}}else
return D.errors=[{instancePath:t+"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInFo\
rce/type",keyword:"type",params:{type:"array"}}],!1;var o=we===e}else var o=!0;if(o){if(u.cashOrderQty!==void 0){let j=e;
if(typeof u.cashOrderQty!="boolean")return D.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properti\
es/capabilities/properties/cashOrderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=j===e}else var o=!0;if(o){
if(u.fractional!==void 0){let j=e;if(typeof u.fractional!="boolean")return D.errors=[{instancePath:t+"/capabilities/frac\
tional",schemaPath:"#/properties/capabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=j===
e}else var o=!0;if(o){if(u.extendedHours!==void 0){let j=e;if(typeof u.extendedHours!="boolean")return D.errors=[{instancePath:t+
"/capabilities/extendedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=j===e}else var o=!0;if(o){if(u.sellShort!==void 0){let j=e;if(typeof u.sellShort!="boolean")return D.
errors=[{instancePath:t+"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"\
type",params:{type:"boolean"}}],!1;var o=j===e}else var o=!0;if(o)if(u.replace!==void 0){let j=e;if(typeof u.replace!="b\
oolean")return D.errors=[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replac\
e/type",keyword:"type",params:{type:"boolean"}}],!1;var o=j===e}else var o=!0}}}}}}}else return D.errors=[{instancePath:t+
"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"object"}}],!1;var s=g===e}else var s=!0;
if(s){if(r.refusesDuplicateIds!==void 0){let u=e;if(typeof r.refusesDuplicateIds!="boolean")return D.errors=[{instancePath:t+
"/refusesDuplicateIds",schemaPath:"#/properties/refusesDuplicateIds/type",keyword:"type",params:{type:"boolean"}}],!1;var s=u===
e}else var s=!0;if(s)if(r.inFlightBoundMs!==void 0){let u=r.inFlightBoundMs,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return D.errors=[{instancePath:t+"/inFlightBoundMs",schemaPath:"#/properties/inFlightBoundMs/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===g&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return D.errors=
[{instancePath:t+"/inFlightBoundMs",schemaPath:"#/properties/inFlightBoundMs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(u<0||isNaN(u))return D.errors=[{instancePath:t+"/inFlightBoundMs",schemaPath:"#/prop\
erties/inFlightBoundMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=g===e}else var s=!0}}}}}}}}}else
return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=n,e===0}
var $r=Re;function Re(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Re.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;D(o[c],{instancePath:t+"/brokers/"+c,parentData:o,parentDataProperty:c,
rootData:h})||(n=n===null?D.errors:n.concat(D.errors),e=n.length);var s=u===e;if(!s)break}}else return Re.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Re.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=n,e===0}var qr=ae,ur={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991},again:{const:!0,description:"Handed on once more for a leg that has waited for \
long: worked on once and not kept, because whoever found it will come again."}}};var er=Object.prototype.hasOwnProperty,Ge=new RegExp("^[0-9]{1,4}$","u");var or={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function J(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.ordStatus===
void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return J.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:or.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return J.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!M.test(o))return J.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return J.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return J.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;
if(e===e)if(typeof o=="string"){if(d(o)>64)return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(o))return J.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return J.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!M.test(o))return J.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return J.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.
done!==!0)return J.errors=[{instancePath:t+"/done",schemaPath:"#/properties/done/const",keyword:"const",params:{allowedValue:!0}}],
!1;var s=o===e}else var s=!0}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return J.errors=n,e===0}function V(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&
(m="order"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return V.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return V.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return V.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return V.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return V.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return V.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return V.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return V.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(o))return V.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return V.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return V.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
order!==void 0){let o=e;J(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:h})||(n=n===
null?J.errors:n.concat(J.errors),e=n.length);var s=o===e}else var s=!0}}}}}else return V.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=n,e===0}var Ar={$id:"order-requested.v1.schema.json",
title:"OrderRequested",description:"The OMS asks for one new order. Subject: order.requested.<account>.",type:"object",additionalProperties:!1,
required:["orderId","account","instrument","side","ordType","timeInForce","route","validUntil"],properties:{orderId:{$ref:"\
common.v1.token",description:"Chosen by the OMS. The same id is the same order, however often it is sent."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account. The same as in the subject."},instrument:{$ref:"common.v1.instrument"},side:{
$ref:"common.v1.side"},orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38 OrderQty. In units of the instrume\
nt: shares, contracts, coins."},cashOrderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 152 CashOrderQty, the no\
tional: how much money to spend or raise, in the instrument's currency. Instead of orderQty."},ordType:{$ref:"common.v1.\
ordType"},price:{$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},stopPx:{
$ref:"common.v1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"c\
ommon.v1.positiveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue \
with PegOffsetType price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in p\
ercent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce"},
expireTime:{$ref:"common.v1.timestamp",description:"FIX 126 ExpireTime, for gtd orders."},extendedHours:{type:"boolean",
description:"True lets the order work before and after the regular session. FIX 336 TradingSessionID."},route:{type:"obj\
ect",additionalProperties:!1,required:["broker"],properties:{broker:{$ref:"common.v1.token",description:"A broker's name\
, or best: the gateway chooses."}},description:"Where the order should go."},validUntil:{$ref:"common.v1.timestamp",description:"\
After this instant the request is refused, not sent late."},tags:{type:"object",maxProperties:16,propertyNames:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},additionalProperties:{type:"string",maxLength:256},description:"The client's own words, carried\
 along unread."}}},Or={title:"Side",description:"FIX 54 Side.",enum:["buy","sell","sell_short"],$id:"common.v1.side"};var me=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),ce=new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[\
0-9]{1,9})?$","u"),jr=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");var Lr=new RegExp("^[A-Z0-9]{4}$","u");function ve(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ve.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return ve.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,i=e;if(e===e)if(typeof a=="string"){if(!vr.test(a))return ve.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ve.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,i=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return ve.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:nr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,i=e;if(e===i)if(typeof a==
"string"){if(!Lr.test(a))return ve.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ve.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,i=e;if(e===e)if(typeof a==
"string"){if(!ar.test(a))return ve.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ve.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ve.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=n,e===0}function q(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if(r.orderId===void 0&&(a="orderId")||r.account===void 0&&(a="account")||r.instrument===void 0&&(a="instrument")||
r.side===void 0&&(a="side")||r.ordType===void 0&&(a="ordType")||r.timeInForce===void 0&&(a="timeInForce")||r.route===void 0&&
(a="route")||r.validUntil===void 0&&(a="validUntil"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a}}],!1;{let i=e;for(let c in r)if(!er.call(Ar.properties,c)){return q.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(i===e){if(r.
orderId!==void 0){let c=r.orderId,u=e;if(e===e)if(typeof c=="string"){if(!$.test(c))return q.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return q.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=u===
e}else var s=!0;if(s){if(r.account!==void 0){let c=r.account,u=e;if(e===e)if(typeof c=="string"){if(!$.test(c))return q.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return q.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.instrument!==void 0){let c=e;ve(r.instrument,{instancePath:t+"/\
instrument",parentData:r,parentDataProperty:"instrument",rootData:h})||(n=n===null?ve.errors:n.concat(ve.errors),e=n.length);
var s=c===e}else var s=!0;if(s){if(r.side!==void 0){let c=r.side,u=e;if(!(c==="buy"||c==="sell"||c==="sell_short"))return q.
errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"enum",params:{allowedValues:Or.enum}}],!1;var s=u===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let c=r.orderQty,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return q.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!me.test(c))return q.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.cashOrderQty!==void 0){let c=r.cashOrderQty,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return q.errors=[{
instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!me.test(c))return q.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.errors=[{instancePath:t+
"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.ordType!==void 0){let c=r.ordType,u=e;if(!(c==="market"||c==="limit"||c==="stop"||c==="stop_limit"||c==="trai\
ling_stop"))return q.errors=[{instancePath:t+"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:ir.
enum}}],!1;var s=u===e}else var s=!0;if(s){if(r.price!==void 0){let c=r.price,u=e;if(e===e)if(typeof c=="string"){if(d(c)>
30)return q.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!ce.test(c))return q.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.stopPx!==void 0){let c=r.
stopPx,u=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return q.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.d\
ecimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(c))return q.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.
errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===
e}else var s=!0;if(s){if(r.trailAmount!==void 0){let c=r.trailAmount,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return q.
errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!me.test(c))return q.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.trailPercent!==void 0){let c=r.trailPercent,u=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return q.errors=[{
instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!me.test(c))return q.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return q.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.timeInForce!==void 0){let c=r.timeInForce,u=e;if(!(c==="day"||c==="gtc"||c==="ioc"||c==="fok"||c==="opg"||c===
"cls"||c==="gtd"))return q.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",
params:{allowedValues:Ye.enum}}],!1;var s=u===e}else var s=!0;if(s){if(r.expireTime!==void 0){let c=r.expireTime,u=e;if(e===
e)if(typeof c=="string"){if(d(c)>30)return q.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(c))return q.errors=[{instancePath:t+"/expireTime",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return q.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let c=e;if(typeof r.extendedHours!="boolean")
return q.errors=[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"\
boolean"}}],!1;var s=c===e}else var s=!0;if(s){if(r.route!==void 0){let c=r.route,u=e;if(e===u)if(c&&typeof c=="object"&&
!Array.isArray(c)){let A;if(c.broker===void 0&&(A="broker"))return q.errors=[{instancePath:t+"/route",schemaPath:"#/prop\
erties/route/required",keyword:"required",params:{missingProperty:A}}],!1;{let Q=e;for(let j in c)if(j!=="broker"){return q.
errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:j}}],!1;break}if(Q===e&&c.broker!==void 0){let j=c.broker;if(e===e)if(typeof j=="string"){if(!$.test(
j))return q.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return q.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1}}}else return q.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/type",
keyword:"type",params:{type:"object"}}],!1;var s=u===e}else var s=!0;if(s){if(r.validUntil!==void 0){let c=r.validUntil,
u=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return q.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(c))return q.errors=[{instancePath:t+"/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return q.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s)if(r.tags!==void 0){let c=r.tags,u=e;if(e===u)if(c&&typeof c==
"object"&&!Array.isArray(c)){if(Object.keys(c).length>16)return q.errors=[{instancePath:t+"/tags",schemaPath:"#/properti\
es/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let A in c){let Q=e;if(typeof A=="string"&&!jr.
test(A)){let j={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},propertyName:A};n===null?n=[j]:n.push(j),e++}var m=Q===e;if(!m){let j={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:A}};return n===null?n=[j]:n.push(j),e++,q.
errors=n,!1;break}}if(m)for(let A in c){let Q=c[A],j=e;if(e===j)if(typeof Q=="string"){if(d(Q)>256)return q.errors=[{instancePath:t+
"/tags/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1}else return q.errors=[{instancePath:t+"/tags/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e;if(!o)break}}else
return q.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;
var s=u===e}else var s=!0}}}}}}}}}}}}}}}}}}else return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return q.errors=n,e===0}var Se=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function ie(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker")||r.clOrdId===void 0&&(m="clOrdId"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!Ge.
test(o))return ie.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return ie.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!$.test(o))return ie.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ie.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===
e)if(typeof o=="string"){if(!Se.test(o))return ie.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return ie.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return ie.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))return ie.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ie.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return ie.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.p\
ositiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))return ie.errors=[{instancePath:t+"/\
cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0\
-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return ie.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positive\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}else return ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=n,e===0}var mr=new RegExp("^[0-9a-f]{32}\
$","u");function ke(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(V(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?V.errors:n.concat(V.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&
(o="digest")||r.legs===void 0&&(o="legs"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="received")return ke.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==
void 0){let a=e;q(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:h})||(n=n===null?
q.errors:n.concat(q.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.digest!==void 0){let a=r.digest,i=e;if(e===
e)if(typeof a=="string"){if(!mr.test(a))return ke.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return ke.errors=[{instancePath:t+"/digest",schemaPath:"co\
mmon.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.
legs,i=e;if(e===i)if(Array.isArray(a)){if(a.length>64)return ke.errors=[{instancePath:t+"/legs",schemaPath:"#/properties\
/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)return ke.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let u=a.length;for(let g=0;g<u;g++){let A=e;
ie(a[g],{instancePath:t+"/legs/"+g,parentData:a,parentDataProperty:g,rootData:h})||(n=n===null?ie.errors:n.concat(ie.errors),
e=n.length);var m=A===e;if(!m)break}}}else return ke.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",
keyword:"type",params:{type:"array"}}],!1;var s=i===e}else var s=!0}}}else return ke.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=n,e===0}function ae(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===
void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||
r.broker===void 0&&(m="broker"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!er.call(ur.properties,a)){return ae.errors=[{instancePath:t,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.action!==void 0){let a=r.action,
i=e;if(!(a==="submit"||a==="cancel"||a==="replace"))return ae.errors=[{instancePath:t+"/action",schemaPath:"#/properties\
/action/enum",keyword:"enum",params:{allowedValues:ur.properties.action.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.
account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return ae.errors=[{instancePath:t+"/\
account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return ae.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,i=e;if(e===e)if(typeof a=="string"){
if(!Ge.test(a))return ae.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,4}$"}}],!1}else return ae.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a==
"string"){if(!$.test(a))return ae.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.requestId!==void 0){let a=r.
requestId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return ae.errors=[{instancePath:t+"/requestId",schemaPath:"c\
ommon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.received!==void 0){let a=e;ke(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"received",rootData:h})||
(n=n===null?ke.errors:n.concat(ke.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.seq!==void 0){let a=r.seq,i=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ae.errors=[{instancePath:t+"/seq",schemaPath:"#/properti\
es/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return ae.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return ae.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s)if(r.again!==void 0){let a=e;
if(r.again!==!0)return ae.errors=[{instancePath:t+"/again",schemaPath:"#/properties/again/const",keyword:"const",params:{
allowedValue:!0}}],!1;var s=a===e}else var s=!0}}}}}}}}}}else return ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ae.errors=n,e===0}var Tr=re;function re(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.broker===void 0&&(a="broker")||r.by===void 0&&(a="by")||r.through===void 0&&(a="\
through")||r.complete===void 0&&(a="complete")||r.orders===void 0&&(a="orders"))return re.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(r.broker!==void 0){let i=r.broker,c=e;if(e===e)if(typeof i==
"string"){if(!$.test(i))return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.by!==void 0){let i=r.by,c=e;
if(e===e)if(typeof i=="string"){if(d(i)>128)return re.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLeng\
th",keyword:"maxLength",params:{limit:128}}],!1}else return re.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worke\
r/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.through!==void 0){let i=r.through,
c=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return re.errors=[{instancePath:t+"/through",schemaPath:"#/\
properties/through/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i))return re.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return re.errors=[{instancePath:t+"/through",schemaPath:"#\
/properties/through/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=c===e}else var s=!0;if(s){if(r.
complete!==void 0){let i=e;if(typeof r.complete!="boolean")return re.errors=[{instancePath:t+"/complete",schemaPath:"#/p\
roperties/complete/type",keyword:"type",params:{type:"boolean"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orders!==void 0){
let i=r.orders,c=e;if(e===c)if(Array.isArray(i)){var m=!0;let g=i.length;for(let A=0;A<g;A++){let Q=i[A],j=e;if(e===j)if(Q&&
typeof Q=="object"&&!Array.isArray(Q)){let ge;if(Q.account===void 0&&(ge="account")||Q.orderId===void 0&&(ge="orderId"))
return re.errors=[{instancePath:t+"/orders/"+A,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{
missingProperty:ge}}],!1;if(Q.account!==void 0){let ne=Q.account,Z=e;if(e===e)if(typeof ne=="string"){if(!$.test(ne))return re.
errors=[{instancePath:t+"/orders/"+A+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/orders/"+A+"/account",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var o=Z===e}else var o=!0;if(o)if(Q.orderId!==void 0){let ne=Q.orderId,
Z=e;if(e===e)if(typeof ne=="string"){if(!$.test(ne))return re.errors=[{instancePath:t+"/orders/"+A+"/orderId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+
"/orders/"+A+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=Z===e}else var o=!0}else
return re.errors=[{instancePath:t+"/orders/"+A,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type:"\
object"}}],!1;var m=j===e;if(!m)break}}else return re.errors=[{instancePath:t+"/orders",schemaPath:"#/properties/orders/\
type",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0;if(s)if(r.next!==void 0){let i=r.next,c=e;if(e===
c)if(typeof i=="string"){if(d(i)>129)return re.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/maxLength",
keyword:"maxLength",params:{limit:129}}],!1}else return re.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next\
/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0}}}}}else return re.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=n,e===0}var Dr=Pe;var cr={title:"KillScope",description:"What a kill switch stops: everything of this gateway's tenant, one account, one b\
roker, or one symbol.",enum:["all","account","broker","symbol"],$id:"common.v1.killScope"};var pr=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$","u"),Qr=new RegExp("^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$",
"u");function Pe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.scope===void 0&&(m="scope")||r.value===void 0&&(m="value"))return Pe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!(a===
"scope"||a==="value"||a==="after"||a==="unknown")){return Pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.scope!==void 0){let a=r.scope,i=e;
if(!(a==="all"||a==="account"||a==="broker"||a==="symbol"))return Pe.errors=[{instancePath:t+"/scope",schemaPath:"common\
.v1.killScope/enum",keyword:"enum",params:{allowedValues:cr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){
let a=r.value,i=e;if(e===e)if(typeof a=="string"){if(!pr.test(a))return Pe.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return Pe.
errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.after!==void 0){let a=r.after,i=e;if(e===i)if(typeof a=="string"){if(d(a)>129)return Pe.errors=
[{instancePath:t+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:129}}],!1;if(!Qr.test(
a))return Pe.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$"}}],!1}else return Pe.errors=[{instancePath:t+"/after",schemaPath:"#/propert\
ies/after/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.unknown!==void 0){let a=e;
if(typeof r.unknown!="boolean")return Pe.errors=[{instancePath:t+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"\
type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=n,e===0}var Fr=S,yr={$id:"operator-alert.v1.schema.json",
title:"OperatorAlert",description:"A monitor found that the broker and the log do not agree, or that they agree again. T\
he last word of each alert is kept. Subject: operator.alert.<account>.<alertId>.",type:"object",required:["alertId","acc\
ount","broker","breach","state","text","log","venue","raisedAt","at","by"],properties:{alertId:{$ref:"common.v1.token",description:"\
Made of what is wrong with what: the same breach found again, by whichever monitor, is the same alert."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker concerned."},breach:{
enum:["untraceable_order","duplicate_order","quantity_exceeded","executions_missing","executions_unproven","execution_di\
ffers","status_differs","order_missing","fate_unknown"],description:"What is wrong. The list with its meanings stands in\
 docs/operations.md."},state:{enum:["raised","cleared"],description:"Whether it is wrong still."},clOrdId:{type:"string",
maxLength:128,description:"FIX 11 ClOrdID of the order at the broker, where one is concerned."},orderId:{$ref:"common.v1\
.token",description:"The order on the log, where there is one."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},text:{$ref:"\
common.v1.text",description:"What was found and what was expected."},log:{type:"object",description:"The log's side: wha\
t the gateway knows.",additionalProperties:!0},venue:{type:"object",description:"The broker's side: what its own lists s\
ay.",additionalProperties:!0},raisedAt:{$ref:"common.v1.timestamp",description:"When it was first raised."},at:{$ref:"co\
mmon.v1.timestamp",description:"When this was said."},by:{$ref:"common.v1.worker",description:"The monitor."},kill:{$ref:"\
common.v1.token",description:"The commandId of the kill that followed by policy."}}};function S(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.alertId===void 0&&(m="alertId")||r.account===void 0&&(m="account")||r.broker===void 0&&
(m="broker")||r.breach===void 0&&(m="breach")||r.state===void 0&&(m="state")||r.text===void 0&&(m="text")||r.log===void 0&&
(m="log")||r.venue===void 0&&(m="venue")||r.raisedAt===void 0&&(m="raisedAt")||r.at===void 0&&(m="at")||r.by===void 0&&(m=
"by"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.alertId!==
void 0){let o=r.alertId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return S.errors=[{instancePath:t+"/alertId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+
"/alertId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return S.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return S.errors=
[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return S.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.breach!==void 0){let o=r.breach,a=e;if(!(o==="untraceable_order"||o==="duplicate\
_order"||o==="quantity_exceeded"||o==="executions_missing"||o==="executions_unproven"||o==="execution_differs"||o==="sta\
tus_differs"||o==="order_missing"||o==="fate_unknown"))return S.errors=[{instancePath:t+"/breach",schemaPath:"#/properti\
es/breach/enum",keyword:"enum",params:{allowedValues:yr.properties.breach.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.
state!==void 0){let o=r.state,a=e;if(!(o==="raised"||o==="cleared"))return S.errors=[{instancePath:t+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:yr.properties.state.enum}}],!1;var s=a===e}else var s=!0;if(s){
if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return S.errors=[{instancePath:t+
"/clOrdId",schemaPath:"#/properties/clOrdId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return S.errors=
[{instancePath:t+"/clOrdId",schemaPath:"#/properties/clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return S.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let o=r.brokerOrderId,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>128)return S.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return S.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOr\
derId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>1024)return S.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return S.errors=[{instancePath:t+"/text",schemaPath:"common.v1\
.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.log!==void 0){let o=r.log,a=e;
if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return S.errors=[{instancePath:t+"/log",schemaPath:"#/properties/l\
og/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.venue!==void 0){let o=r.venue,a=e;
if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return S.errors=[{instancePath:t+"/venue",schemaPath:"#/properties\
/venue/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s){if(r.raisedAt!==void 0){let o=r.
raisedAt,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return S.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.\
v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(o))return S.errors=[{instancePath:t+"/rais\
edAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return S.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(o))return S.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return S.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return S.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
kill!==void 0){let o=r.kill,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return S.errors=[{instancePath:t+"/kill",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+
"/kill",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}else
return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=n,e===0}
var Sr=G;function G(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.cancelOpen===void 0&&(m="cancelOpen")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&
(m="at"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="cancelOpen"||a==="reason"||a==="by"||a==="at"||a==="\
alertId")){return G.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return G.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,i=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return G.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"enu\
m",params:{allowedValues:cr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)if(typeof a==
"string"){if(!pr.test(a))return G.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return G.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cancelOpen!==void 0){
let a=e;if(typeof r.cancelOpen!="boolean")return G.errors=[{instancePath:t+"/cancelOpen",schemaPath:"#/properties/cancel\
Open/type",keyword:"type",params:{type:"boolean"}}],!1;var s=a===e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,
i=e;if(e===i)if(typeof a=="string"){if(d(a)>512)return G.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(a)<1)return G.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:t+"/reason",
schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==
void 0){let a=r.by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)return G.errors=[{instancePath:t+"/by",schemaPath:"co\
mmon.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(a)<1)return G.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.
at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp\
/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return G.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s)if(r.alertId!==void 0){let a=r.alertId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(
a))return G.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return G.errors=n,e===0}var Zr=E,hr={$id:"operator-resolve.v1.schema.js\
on",title:"OperatorResolve",description:"An operator's word on a send whose fate nobody could find out. The router answe\
rs on the order's log. Subject: operator.resolve.<account>.",type:"object",additionalProperties:!1,required:["commandId",
"account","orderId","legId","clOrdId","attempt","verdict","reason","by","at"],properties:{commandId:{$ref:"common.v1.tok\
en",description:"Chosen by whoever decides, never used again: the same command twice has no second effect."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the orde\
r."},legId:{$ref:"common.v1.legId",description:"The child order."},clOrdId:{$ref:"common.v1.clOrdId",description:"The se\
nd that was looked at: of the order, or of a change. Of another one the command says nothing."},attempt:{type:"integer",
minimum:1,maximum:9007199254740991,description:"Which of the sends under that id was looked at."},verdict:{enum:["placed",
"never_placed","send_again","give_up"],description:"placed: the broker has it, under the id that is named. never_placed:\
 it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is ended here, and\
 cancelled should it turn up."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"For placed: the broker's own \
id, FIX 37 OrderID. The broker is asked about it before anything is believed."},reason:{type:"string",minLength:1,maxLength:512,
description:"Why, in the decider's words."},by:{$ref:"common.v1.person"},at:{$ref:"common.v1.timestamp",description:"Whe\
n it was decided."}}};function E(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.account===void 0&&
(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||r.clOrdId===void 0&&(m="clOrdId")||r.attempt===
void 0&&(m="attempt")||r.verdict===void 0&&(m="verdict")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===
void 0&&(m="at"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!er.call(hr.properties,a)){return E.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.commandId!==void 0){let a=r.
commandId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return E.errors=[{instancePath:t+"/commandId",schemaPath:"co\
mmon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+
"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return E.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return E.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,i=e;if(e===e)if(typeof a=="string"){
if(!Ge.test(a))return E.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,4}$"}}],!1}else return E.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let a=r.clOrdId,i=e;if(e===e)if(typeof a==
"string"){if(!Se.test(a))return E.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return E.errors=[{instancePath:t+"/clOrdId",schemaPath:"common\
.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.attempt!==void 0){let a=r.
attempt,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=[{instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a))return E.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return E.errors=[{instancePath:t+"/attempt",schemaPath:"#/\
properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.
verdict!==void 0){let a=r.verdict,i=e;if(!(a==="placed"||a==="never_placed"||a==="send_again"||a==="give_up"))return E.errors=
[{instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:hr.properties.verdict.
enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let a=r.brokerOrderId,i=e;if(e===e)if(typeof a==
"string"){if(d(a)>128)return E.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return E.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOr\
derId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,
i=e;if(e===i)if(typeof a=="string"){if(d(a)>512)return E.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(a)<1)return E.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return E.errors=[{instancePath:t+"/reason",
schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==
void 0){let a=r.by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)return E.errors=[{instancePath:t+"/by",schemaPath:"co\
mmon.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(a)<1)return E.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return E.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.
at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp\
/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return E.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0}}}}}}}}}}}}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return E.errors=n,e===0}var Nr=te;function te(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.lifts===void 0&&(m="lifts")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&(m=
"at"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let a in r)if(!(a==="commandId"||a==="scope"||a==="value"||a==="lifts"||a==="reason"||a==="by"||a==="at")){return te.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.commandId!==void 0){let a=r.commandId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return te.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return te.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let a=r.scope,i=e;if(!(a==="all"||a==="account"||
a==="broker"||a==="symbol"))return te.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"en\
um",params:{allowedValues:cr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let a=r.value,i=e;if(e===e)
if(typeof a=="string"){if(!pr.test(a))return te.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return te.errors=[{instancePath:t+"\
/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.lifts!==void 0){let a=r.lifts,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return te.errors=[{instancePath:t+"\
/lifts",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return te.
errors=[{instancePath:t+"/lifts",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.reason!==void 0){let a=r.reason,i=e;if(e===i)if(typeof a=="string"){if(d(a)>512)return te.errors=
[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(a)<
1)return te.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return te.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,i=e;if(e===e)if(typeof a=="string"){if(d(a)>128)
return te.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(d(a)<1)return te.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return te.errors=[{instancePath:t+"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)
return te.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(a))return te.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return te.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}else return te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=n,e===0}var Cr=Ve;function b(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0,s=e;V(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.legId===void 0&&(c="legId")||r.broker===void 0&&(c="bro\
ker")||r.clOrdId===void 0&&(c="clOrdId"))return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:c}}],!1;if(r.legId!==void 0){let u=r.legId,g=e;if(e===e)if(typeof u=="string"){if(!Ge.test(
u))return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.broker!==void 0){let u=r.broker,g=e;if(e===e)if(typeof u=="stri\
ng"){if(!$.test(u))return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let u=r.clOrdId,g=e;if(e===
e)if(typeof u=="string"){if(!Se.test(u))return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let u=r.brokerOrderId,g=e;if(e===e)if(typeof u=="string"){if(d(u)>128)return b.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return b.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let u=r.transactTime,g=e;if(e===e)if(typeof u=="string"){if(d(u)>30)return b.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(u))return b.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return b.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0}}}}else
return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return b.
errors=n,e===0}function Ve(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(
r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ve.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Ve.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=n,e===
0}var Er=je;function je(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return je.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return je.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return je.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=n,e===0}var Rr=ye;function ye(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return ye.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return ye.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ye.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return ye.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ye.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="st\
ring"){if(!$.test(a))return ye.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ye.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return ye.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return ye.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return ye.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ye.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ye.errors=n,e===0}var Vr=Le;function Le(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Le.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Le.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return Le.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Le.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else
return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=n,e===
0}var Wr=We;function We(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return We.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return We.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return We.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=n,e===0}var zr=ze;function ze(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=n,e===0}var Xr=Ae;function Ae(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Ae.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return Ae.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return Ae.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(o))return Ae.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Ae.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return Ae.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=n,e===0}var Mr=Xe;function Xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Xe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Xe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Xe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=n,e===0}var Ur=Te;function Te(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(V(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?V.errors:n.concat(V.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return Te.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return Te.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return Te.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Te.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return Te.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=n,e===0}var Br=Me;function Me(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Me.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Me.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Me.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=n,e===0}var Hr=_e;function L(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return L.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return L.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))return L.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return L.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))return L.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return L.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return L.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return L.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return L.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!ce.test(o))return L.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return L.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))
return L.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return L.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(
o))return L.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return L.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return L.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ye.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return L.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(o))return L.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return L.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.
errors=n,e===0}function _e(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(
r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||
r.terms===void 0&&(m="terms")||r.validUntil===void 0&&(m="validUntil"))return _e.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return _e.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_repla\
ce"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){
if(!$.test(o))return _e.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _e.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;L(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:h})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return _e.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return _e.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return _e.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else
return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=n,e===
0}var Jr=ke,Kr=De;function De(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(V(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?V.errors:n.concat(V.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return De.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return De.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;q(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:h})||
(n=n===null?q.errors:n.concat(q.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!mr.test(o))return De.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return De.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(
x.errors),e=n.length);var s=o===e}else var s=!0}}}else return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return De.errors=n,e===0}var Gr=Ue;function Ue(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Ue.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Ue.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}else
return Ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=n,e===
0}var Yr=Qe;function Qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Qe.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return Qe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Qe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=n,e===0}var et=N,rt={$id:"order-replace-\
requested.v1.schema.json",title:"OrderReplaceRequested",description:"The OMS asks to change a working order. Fields left\
 out stay as they are. Subject: order.replace.requested.<account>.",type:"object",additionalProperties:!1,required:["req\
uestId","account","orderId","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"Chosen by the OMS, \
unique within the order. The same id is the same request."},account:{$ref:"common.v1.token",description:"FIX 1 Account. \
The same as in the subject."},orderId:{$ref:"common.v1.token",description:"The order meant, by the id the OMS gave it."},
orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38: the new total, what is already executed included."},price:{
$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},stopPx:{$ref:"common.v\
1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"common.v1.posit\
iveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffset\
Type price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in percent: "1.5" \
is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce",description:"FI\
X 59 TimeInForce."},validUntil:{$ref:"common.v1.timestamp",description:"After this instant the request is refused, not s\
ent late."}},minProperties:5};function N(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return N.errors=[{instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return N.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!er.call(rt.properties,
a)){return N.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return N.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="st\
ring"){if(!$.test(a))return N.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/account",schemaPath:"common.v1.tok\
en/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,
i=e;if(e===e)if(typeof a=="string"){if(!$.test(a))return N.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let a=r.orderQty,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return N.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(a))return N.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.price!==void 0){let a=r.price,i=e;
if(e===e)if(typeof a=="string"){if(d(a)>30)return N.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(a))return N.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return N.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(
a))return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailAmount!==void 0){let a=r.
trailAmount,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return N.errors=[{instancePath:t+"/trailAmount",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(a))return N.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][\
0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailPercent!==void 0){let a=r.
trailPercent,i=e;if(e===e)if(typeof a=="string"){if(d(a)>29)return N.errors=[{instancePath:t+"/trailPercent",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(a))return N.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9]\
[0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiv\
eDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.timeInForce!==void 0){let a=r.
timeInForce,i=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||a==="gtd"))return N.errors=[{instancePath:t+
"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Ye.enum}}],!1;var s=i===e}else
var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return N.errors=
[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.
test(a))return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.errors=[{instancePath:t+"/validUn\
til",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}}}}else
return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=n,e===0}
var tt=Fe;function Fe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return Fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Fe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return Fe.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Fe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;L(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:h})||(n=
n===null?L.errors:n.concat(L.errors),e=n.length);var s=o===e}else var s=!0}}else return Fe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=n,e===0}var st=Oe,ot={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace","resolve"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.to\
ken",description:"The OMS's request, the digest of a new order under a known id, or an operator's command."},reason:{$ref:"\
common.v1.reason"}}};function Oe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;
if(V(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?V.errors:n.concat(V.errors),e=n.length),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||
r.requestId===void 0&&(m="requestId")||r.reason===void 0&&(m="reason"))return Oe.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return Oe.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request_refus\
ed"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="\
replace"||o==="resolve"))return Oe.errors=[{instancePath:t+"/request",schemaPath:"#/properties/request/enum",keyword:"en\
um",params:{allowedValues:ot.properties.request.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.
requestId,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return Oe.errors=[{instancePath:t+"/requestId",schemaPath:"c\
ommon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Oe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||
(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}else return Oe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=n,e===0}var at=q,nt=he,it={$id:"order-resolved.v1.sc\
hema.json",title:"OrderResolved",description:"An operator's word on a send whose fate was not known. What follows from i\
t, such as the leg's end, is an event of its own. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.le\
gEvent"}],type:"object",required:["type","requestId","verdict","attempt","decidedBy","reason"],properties:{type:{const:"\
resolved",description:"Which event this is."},requestId:{$ref:"common.v1.token",description:"The operator's command."},verdict:{
enum:["placed","never_placed","send_again","give_up"],description:"placed: the broker has it, under the id that is named\
. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody will know; it is \
ended here, and cancelled should it turn up."},attempt:{type:"integer",minimum:1,maximum:9007199254740991,description:"W\
hich of the sends under clOrdId it is about."},decidedBy:{$ref:"common.v1.person"},reason:{$ref:"common.v1.reason"}}};function he(r,{
instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,parentData:k,
parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.verdict===void 0&&(m="verdict")||
r.attempt===void 0&&(m="attempt")||r.decidedBy===void 0&&(m="decidedBy")||r.reason===void 0&&(m="reason"))return he.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="resolved")return he.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"resolved"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o==
"string"){if(!$.test(o))return he.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return he.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.verdict!==void 0){let o=r.
verdict,a=e;if(!(o==="placed"||o==="never_placed"||o==="send_again"||o==="give_up"))return he.errors=[{instancePath:t+"/\
verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:it.properties.verdict.enum}}],!1;var s=a===
e}else var s=!0;if(s){if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return he.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return he.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return he.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.decidedBy!==void 0){let o=r.decidedBy,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>128)return he.errors=[{instancePath:t+"/decidedBy",schemaPath:"common.v1.person/maxLength",keyword:"ma\
xLength",params:{limit:128}}],!1;if(d(o)<1)return he.errors=[{instancePath:t+"/decidedBy",schemaPath:"common.v1.person/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return he.errors=[{instancePath:t+"/decidedBy",schemaPath:"comm\
on.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(
x.errors),e=n.length);var s=o===e}else var s=!0}}}}}else return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return he.errors=n,e===0}var mt=se;var ct={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function se(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(b(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return se.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return se.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRes\
tatementReason/enum",keyword:"enum",params:{allowedValues:ct.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return se.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(o))return se.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return se.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(d(o)>30)return se.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return se.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return se.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return se.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(
o))return se.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return se.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.d\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return se.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/\
maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return se.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return se.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return se.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return se.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return se.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||
(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}}}}}else return se.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=n,e===0}var pt=l,sr={$id:"order-state.v1\
.schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Redis projection and o\
f query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","digest","request","or\
der","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"FIX 1 A\
ccount."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
maximum:9007199254740991,description:"Of the newest event folded in."},digest:{$ref:"common.v1.digest"},request:{$ref:"o\
rder-requested.v1.schema.json",description:"The request as it came."},order:{$ref:"common.v1.orderSummary"},legs:{type:"\
array",items:{type:"object",required:["legId","broker","clOrdId","working","ordStatus","sending","attempt","terms","cumQ\
ty","cumCost","executions","busted","replaceVersion","priorIds"],properties:{legId:{$ref:"common.v1.legId",description:"\
The child order: 1, 2, 3 \u2026"},broker:{$ref:"common.v1.token",description:"The broker whose pool handles it."},clOrdId:{
$ref:"common.v1.clOrdId",description:"The one under which the leg is known now."},brokerOrderId:{$ref:"common.v1.brokerO\
rderId"},working:{$ref:"common.v1.ordStatus",description:"The leg without its pending requests: what it falls back to wh\
en one is refused."},ordStatus:{$ref:"common.v1.ordStatus",description:"FIX 39 OrdStatus of the leg, pending requests in\
cluded."},sending:{enum:["not_sent","in_flight","unknown","acknowledged"],description:"How far the send of clOrdId has c\
ome."},attempt:{type:"integer",minimum:0,maximum:9007199254740991,description:"How often clOrdId was sent."},terms:{$ref:"\
common.v1.terms",description:"What the broker was asked to do last."},cumQty:{$ref:"common.v1.exactDecimal",description:"\
FIX 14 CumQty of the leg."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum of lastQty x lastPx, exact; avgPx is\
 derived from it."},executions:{type:"array",items:{type:"object",required:["execId","lastQty","lastPx"],properties:{execId:{
$ref:"common.v1.execId"},lastQty:{$ref:"common.v1.positiveDecimal",description:"FIX 32 LastQty."},lastPx:{$ref:"common.v\
1.decimal",description:"FIX 31 LastPx."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},brokerCumQty:{$ref:"common.v1.de\
cimal",description:"What the broker says its order had executed after this one."},fees:{$ref:"common.v1.exactDecimal",description:"\
Expected cost beside the price, in the instrument's currency."},transactTime:{$ref:"common.v1.timestamp",description:"FI\
X 60 TransactTime: when it happened, by the broker's clock."},restated:{const:!0,description:"Stands for all that its br\
oker's order had executed by transactTime, as a restatement told it."}},title:"Execution",description:"One execution tha\
t counts."},description:"The newest executions that count, oldest first. Those before them stand in older."},busted:{type:"\
array",items:{type:"object",title:"Busted",description:"An execution that was taken back or corrected.",required:["execI\
d"],properties:{execId:{$ref:"common.v1.execId"},brokerOrderId:{$ref:"common.v1.brokerOrderId"},brokerCumQty:{$ref:"comm\
on.v1.decimal",description:"Its place: what its broker's order had executed after it."},lastQty:{$ref:"common.v1.positiv\
eDecimal",description:"FIX 32 LastQty."},transactTime:{$ref:"common.v1.timestamp",description:"When it happened, by the \
broker's clock."},bustedAt:{$ref:"common.v1.timestamp",description:"When it was taken back, by the broker's clock."}}},description:"\
The newest of the executions that were taken back or corrected: they never count again."},pendingCancel:{$ref:"common.v1\
.token",description:"The newest request that asks for it. What answers it answers those before."},pendingReplace:{type:"\
object",required:["requestId","clOrdId","terms","sending","attempt","validUntil"],properties:{requestId:{$ref:"common.v1\
.token",description:"The OMS's request."},clOrdId:{$ref:"common.v1.clOrdId",description:"The id under which the changed \
leg will be known."},terms:{$ref:"common.v1.terms",description:"The terms once the broker confirms."},sending:{enum:["no\
t_sent","in_flight","unknown"],description:"How far the send has come."},attempt:{type:"integer",maximum:9007199254740991,
description:"How often it was sent."},validUntil:{$ref:"common.v1.timestamp",description:"The request's own: after this \
instant the change is refused, not sent late."}},title:"PendingReplace",description:"A change the broker has not answere\
d yet."},replaceVersion:{type:"integer",minimum:0,description:"Of the newest replace, confirmed or not: the next one tak\
es the next number.",maximum:9007199254740991},priorIds:{type:"array",items:{type:"object",required:["clOrdId"],properties:{
clOrdId:{$ref:"common.v1.clOrdId"},brokerOrderId:{$ref:"common.v1.brokerOrderId"}}},description:"Under which the leg was\
 known before replaces: the newest of them."},reason:{$ref:"common.v1.reason",description:"Why the leg was refused or en\
ded, where there is a reason."},filledQty:{$ref:"common.v1.exactDecimal",description:"For a cashOrderQty leg: the execut\
ed quantity at which the broker called it filled."},older:{type:"array",items:{type:"string",maxLength:192},description:"\
What older executions leave behind, so that each counts once: digests of its id, its place and its broker's order, lastQ\
ty, lastPx and fees, in one text. Busts and what a restatement took up leave digests only."},olderQty:{type:"array",items:{
type:"object",title:"OlderQty",description:"What the executions in older come to, of one of the broker's orders.",required:[
"cumQty","cumCost"],properties:{brokerOrderId:{$ref:"common.v1.brokerOrderId"},cumQty:{$ref:"common.v1.exactDecimal",description:"\
Sum of their lastQty."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum of their lastQty x lastPx."}}},description:"\
Executed quantity and cost of older, by the broker's orders; also of what older has lost."},olderThrough:{$ref:"common.v\
1.timestamp",description:"The newest instant of what stands in older."},countedThrough:{$ref:"common.v1.timestamp",description:"\
Where older has lost its oldest: an execution up to here that is not remembered is evidence, not counted."},fees:{$ref:"\
common.v1.exactDecimal",description:"Sum of the executions' expected fees. Absent: none."},workingSince:{$ref:"common.v1\
.timestamp",description:"When working began, by the broker's clock, where it told. Older words change nothing."},hold:{$ref:"\
common.v1.hold",description:"Why the leg is held, while it is."},triggered:{const:!0,description:"Its condition was met."},
restated:{type:"object",title:"Restated",description:"The newest restatement: older ones change nothing.",required:["tra\
nsactTime","brokerOrderId"],properties:{transactTime:{$ref:"common.v1.timestamp",description:"Executions up to here are \
in its figures."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"Of the order it was about."}}},sentAt:{$ref:"\
common.v1.timestamp",description:"When the intent of its newest send, of the order or of a change, was recorded."},resolved:{
type:"object",title:"Resolved",description:"An operator's newest word on a send whose fate was not known.",required:["re\
questId","verdict","clOrdId","attempt"],properties:{requestId:{$ref:"common.v1.token",description:"The operator's comman\
d."},verdict:{enum:["placed","never_placed","send_again","give_up"],description:"placed: the broker has it, under the id\
 that is named. never_placed: it does not. send_again: one more send under the same id is permitted. give_up: nobody wil\
l know; it is ended here, and cancelled should it turn up."},clOrdId:{$ref:"common.v1.clOrdId",description:"The send tha\
t it is about."},attempt:{type:"integer",minimum:1,maximum:9007199254740991,description:"And which of the sends under th\
at id: it permits nothing for a later one."}}}},title:"Leg",description:"One child order as it stands."},description:"Th\
e child orders."},requests:{type:"array",description:"Ids of the newest requests about this order that were dealt with, \
at most 512: a repeat has no effect. Cancels stay longest.",items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",
description:"The cancel request that is under way."},fees:{$ref:"common.v1.exactDecimal",description:"Sum of the executi\
ons' expected fees."},receivedAt:{$ref:"common.v1.timestamp",description:"When the gateway recorded the order."},updatedAt:{
$ref:"common.v1.timestamp",description:"When the gateway recorded the newest event."},reason:{$ref:"common.v1.reason",description:"\
Why the order was refused or ended, where there is a reason."}}};function qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return qe.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return qe.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(o))return qe.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return qe.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return qe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=n,e===
0}function l(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let le;if(r.account===void 0&&(le="account")||r.orderId===void 0&&(le="orderId")||r.version===
void 0&&(le="version")||r.digest===void 0&&(le="digest")||r.request===void 0&&(le="request")||r.order===void 0&&(le="ord\
er")||r.legs===void 0&&(le="legs")||r.requests===void 0&&(le="requests")||r.fees===void 0&&(le="fees")||r.receivedAt===void 0&&
(le="receivedAt")||r.updatedAt===void 0&&(le="updatedAt"))return l.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:le}}],!1;if(r.account!==void 0){let O=r.account,K=e;if(e===e)if(typeof O=="string"){if(!$.
test(O))return l.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.orderId!==void 0){let O=r.orderId,K=e;if(e===e)if(typeof O==
"string"){if(!$.test(O))return l.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.version!==void 0){let O=r.version,
K=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return l.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===K&&typeof O=="number"&&isFinite(O)){if(O>9007199254740991||
isNaN(O))return l.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(O<1||isNaN(O))return l.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=K===e}else var s=!0;if(s){if(r.
digest!==void 0){let O=r.digest,K=e;if(e===e)if(typeof O=="string"){if(!mr.test(O))return l.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return l.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else
var s=!0;if(s){if(r.request!==void 0){let O=e;q(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:h})||(n=n===null?q.errors:n.concat(q.errors),e=n.length);var s=O===e}else var s=!0;if(s){if(r.order!==void 0){
let O=e;J(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:h})||(n=n===null?J.errors:n.
concat(J.errors),e=n.length);var s=O===e}else var s=!0;if(s){if(r.legs!==void 0){let O=r.legs,K=e;if(e===K)if(Array.isArray(
O)){var m=!0;let rr=O.length;for(let f=0;f<rr;f++){let P=O[f],lr=e;if(e===lr)if(P&&typeof P=="object"&&!Array.isArray(P)){
let de;if(P.legId===void 0&&(de="legId")||P.broker===void 0&&(de="broker")||P.clOrdId===void 0&&(de="clOrdId")||P.working===
void 0&&(de="working")||P.ordStatus===void 0&&(de="ordStatus")||P.sending===void 0&&(de="sending")||P.attempt===void 0&&
(de="attempt")||P.terms===void 0&&(de="terms")||P.cumQty===void 0&&(de="cumQty")||P.cumCost===void 0&&(de="cumCost")||P.
executions===void 0&&(de="executions")||P.busted===void 0&&(de="busted")||P.replaceVersion===void 0&&(de="replaceVersion")||
P.priorIds===void 0&&(de="priorIds"))return l.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:de}}],!1;if(P.legId!==void 0){let p=P.legId,I=e;if(e===e)if(typeof p==
"string"){if(!Ge.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.broker!==void 0){let p=P.
broker,I=e;if(e===e)if(typeof p=="string"){if(!$.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;
if(o){if(P.clOrdId!==void 0){let p=P.clOrdId,I=e;if(e===e)if(typeof p=="string"){if(!Se.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{
type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.brokerOrderId!==void 0){let p=P.brokerOrderId,I=e;if(e===e)if(typeof p==
"string"){if(d(p)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.
working!==void 0){let p=P.working,I=e;if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unknown"||p==="new"||
p==="partially_filled"||p==="filled"||p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p==="rejected"||p==="\
expired"||p==="done_for_day"||p==="suspended"||p==="stopped"||p==="calculated"))return l.errors=[{instancePath:t+"/legs/"+
f+"/working",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:or.enum}}],!1;var o=I===e}else var o=!0;
if(o){if(P.ordStatus!==void 0){let p=P.ordStatus,I=e;if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unk\
nown"||p==="new"||p==="partially_filled"||p==="filled"||p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p===
"rejected"||p==="expired"||p==="done_for_day"||p==="suspended"||p==="stopped"||p==="calculated"))return l.errors=[{instancePath:t+
"/legs/"+f+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:or.enum}}],!1;var o=I===
e}else var o=!0;if(o){if(P.sending!==void 0){let p=P.sending,I=e;if(!(p==="not_sent"||p==="in_flight"||p==="unknown"||p===
"acknowledged"))return l.errors=[{instancePath:t+"/legs/"+f+"/sending",schemaPath:"#/properties/legs/items/properties/se\
nding/enum",keyword:"enum",params:{allowedValues:sr.properties.legs.items.properties.sending.enum}}],!1;var o=I===e}else
var o=!0;if(o){if(P.attempt!==void 0){let p=P.attempt,I=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return l.
errors=[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===I&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return l.errors=
[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return l.errors=[{instancePath:t+"/legs/"+f+"/atte\
mpt",schemaPath:"#/properties/legs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var o=I===e}else var o=!0;if(o){if(P.terms!==void 0){let p=e;L(P.terms,{instancePath:t+"/legs/"+f+"/terms",parentData:P,
parentDataProperty:"terms",rootData:h})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var o=p===e}else var o=!0;if(o){
if(P.cumQty!==void 0){let p=P.cumQty,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/l\
egs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(p))
return l.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.cumCost!==void 0){
let p=P.cumCost,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0\
-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.executions!==void 0){let p=P.executions,
I=e;if(e===I)if(Array.isArray(p)){var a=!0;let W=p.length;for(let y=0;y<W;y++){let w=p[y],ee=e;if(e===ee)if(w&&typeof w==
"object"&&!Array.isArray(w)){let ue;if(w.execId===void 0&&(ue="execId")||w.lastQty===void 0&&(ue="lastQty")||w.lastPx===
void 0&&(ue="lastPx"))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y,schemaPath:"#/properties/legs/items/p\
roperties/executions/items/required",keyword:"required",params:{missingProperty:ue}}],!1;if(w.execId!==void 0){let _=w.execId,
F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(_)<1)return l.errors=[{instancePath:t+"/leg\
s/"+f+"/executions/"+y+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var i=F===e}else var i=!0;if(i){if(w.lastQty!==void 0){let _=w.lastQty,F=e;if(e===e)if(typeof _=="st\
ring"){if(d(_)>29)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/lastQty",schemaPath:"common.v1.positive\
Decimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(_))return l.errors=[{instancePath:t+"/legs/"+f+
"/executions/"+y+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+\
)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/las\
tQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var i=F===e}else var i=!0;if(i){
if(w.lastPx!==void 0){let _=w.lastPx,F=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/l\
egs/"+f+"/executions/"+y+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.
test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+
f+"/executions/"+y+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var i=F===e}else
var i=!0;if(i){if(w.brokerOrderId!==void 0){let _=w.brokerOrderId,F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/brokerOrderId",schemaPath:"\
common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var i=F===e}else var i=!0;if(i){if(w.brokerCumQty!==
void 0){let _=w.brokerCumQty,F=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+
"/executions/"+y+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.
test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/brokerCumQty",schemaPath:"common.v1.decimal/patte\
rn",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+y+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],
!1;var i=F===e}else var i=!0;if(i){if(w.fees!==void 0){let _=w.fees,F=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!M.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/fees",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var i=F===e}else var i=!0;if(i){if(w.transactTime!==void 0){let _=w.transactTime,F=e;if(e===e)if(typeof _==
"string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/transactTime",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.errors=[{instancePath:t+"/legs/"+
f+"/executions/"+y+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}\
-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|\
2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var i=F===e}else var i=!0;
if(i)if(w.restated!==void 0){let _=e;if(w.restated!==!0)return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y+"/r\
estated",schemaPath:"#/properties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=_===e}else var i=!0}}}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions/"+y,
schemaPath:"#/properties/legs/items/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=ee===
e;if(!a)break}}else return l.errors=[{instancePath:t+"/legs/"+f+"/executions",schemaPath:"#/properties/legs/items/proper\
ties/executions/type",keyword:"type",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(P.busted!==void 0){let p=P.
busted,I=e;if(e===I)if(Array.isArray(p)){var c=!0;let W=p.length;for(let y=0;y<W;y++){let w=p[y],ee=e;if(e===ee)if(w&&typeof w==
"object"&&!Array.isArray(w)){let ue;if(w.execId===void 0&&(ue="execId"))return l.errors=[{instancePath:t+"/legs/"+f+"/bu\
sted/"+y,schemaPath:"#/properties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:ue}}],
!1;if(w.execId!==void 0){let _=w.execId,F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+y+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(
_)<1)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/execId",schemaPath:"com\
mon.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var u=F===e}else var u=!0;if(u){if(w.brokerOrderId!==void 0){
let _=w.brokerOrderId,F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/bust\
ed/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.
errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",
params:{type:"string"}}],!1;var u=F===e}else var u=!0;if(u){if(w.brokerCumQty!==void 0){let _=w.brokerCumQty,F=e;if(e===
e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(_))return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+y+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|\
[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/brokerCumQty",
schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var u=F===e}else var u=!0;if(u){if(w.lastQty!==
void 0){let _=w.lastQty,F=e;if(e===e)if(typeof _=="string"){if(d(_)>29)return l.errors=[{instancePath:t+"/legs/"+f+"/bus\
ted/"+y+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!me.test(
_))return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+y+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var u=F===e}else var u=!0;if(u){if(w.transactTime!==void 0){let _=w.transactTime,F=e;if(e===e)if(typeof _=="string"){if(d(
_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/tran\
sactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/transactTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var u=F===e}else var u=!0;if(u)if(w.bustedAt!==void 0){
let _=w.bustedAt,F=e;if(e===e)if(typeof _=="string"){if(d(_)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+
"/bustedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(_))return l.
errors=[{instancePath:t+"/legs/"+f+"/busted/"+y+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+
f+"/busted/"+y+"/bustedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var u=F===e}else
var u=!0}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/busted/"+y,schemaPath:"#/properties/legs/items/propertie\
s/busted/items/type",keyword:"type",params:{type:"object"}}],!1;var c=ee===e;if(!c)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/busted",schemaPath:"#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(P.pendingCancel!==void 0){let p=P.pendingCancel,I=e;if(e===e)if(typeof p=="string"){
if(!$.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.pendingReplace!==
void 0){let p=P.pendingReplace,I=e;if(e===I)if(p&&typeof p=="object"&&!Array.isArray(p)){let W;if(p.requestId===void 0&&
(W="requestId")||p.clOrdId===void 0&&(W="clOrdId")||p.terms===void 0&&(W="terms")||p.sending===void 0&&(W="sending")||p.
attempt===void 0&&(W="attempt")||p.validUntil===void 0&&(W="validUntil"))return l.errors=[{instancePath:t+"/legs/"+f+"/p\
endingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:W}}],
!1;if(p.requestId!==void 0){let y=p.requestId,w=e;if(e===e)if(typeof y=="string"){if(!$.test(y))return l.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.t\
oken/type",keyword:"type",params:{type:"string"}}],!1;var g=w===e}else var g=!0;if(g){if(p.clOrdId!==void 0){let y=p.clOrdId,
w=e;if(e===e)if(typeof y=="string"){if(!Se.test(y))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",
schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return l.errors=
[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"s\
tring"}}],!1;var g=w===e}else var g=!0;if(g){if(p.terms!==void 0){let y=e;L(p.terms,{instancePath:t+"/legs/"+f+"/pending\
Replace/terms",parentData:p,parentDataProperty:"terms",rootData:h})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);
var g=y===e}else var g=!0;if(g){if(p.sending!==void 0){let y=p.sending,w=e;if(!(y==="not_sent"||y==="in_flight"||y==="un\
known"))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/proper\
ties/pendingReplace/properties/sending/enum",keyword:"enum",params:{allowedValues:sr.properties.legs.items.properties.pendingReplace.
properties.sending.enum}}],!1;var g=w===e}else var g=!0;if(g){if(p.attempt!==void 0){let y=p.attempt,w=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"\
#/properties/legs/items/properties/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
w&&typeof y=="number"&&isFinite(y)&&(y>9007199254740991||isNaN(y)))return l.errors=[{instancePath:t+"/legs/"+f+"/pending\
Replace/attempt",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;var g=w===e}else var g=!0;if(g)if(p.validUntil!==void 0){let y=p.
validUntil,w=e;if(e===e)if(typeof y=="string"){if(d(y)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/v\
alidUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(y))return l.
errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patter\
n",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0\
[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;
var g=w===e}else var g=!0}}}}}else return l.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace",schemaPath:"#/propertie\
s/legs/items/properties/pendingReplace/type",keyword:"type",params:{type:"object"}}],!1;var o=I===e}else var o=!0;if(o){
if(P.replaceVersion!==void 0){let p=P.replaceVersion,I=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return l.
errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return l.
errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(p<0||isNaN(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=I===e}else var o=!0;if(o){if(P.priorIds!==void 0){let p=P.priorIds,I=e;if(e===I)if(Array.
isArray(p)){var A=!0;let W=p.length;for(let y=0;y<W;y++){let w=p[y],ee=e;if(e===ee)if(w&&typeof w=="object"&&!Array.isArray(
w)){let ue;if(w.clOrdId===void 0&&(ue="clOrdId"))return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+y,schemaPath:"\
#/properties/legs/items/properties/priorIds/items/required",keyword:"required",params:{missingProperty:ue}}],!1;if(w.clOrdId!==
void 0){let _=w.clOrdId,F=e;if(e===e)if(typeof _=="string"){if(!Se.test(_))return l.errors=[{instancePath:t+"/legs/"+f+"\
/priorIds/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}\
$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/type",
keyword:"type",params:{type:"string"}}],!1;var Q=F===e}else var Q=!0;if(Q)if(w.brokerOrderId!==void 0){let _=w.brokerOrderId,
F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+y+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/priorIds/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var Q=F===e}else var Q=!0}else return l.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+y,schemaPath:"#/properties/le\
gs/items/properties/priorIds/items/type",keyword:"type",params:{type:"object"}}],!1;var A=ee===e;if(!A)break}}else return l.
errors=[{instancePath:t+"/legs/"+f+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(P.reason!==void 0){let p=e;x(P.reason,{instancePath:t+
"/legs/"+f+"/reason",parentData:P,parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.
length);var o=p===e}else var o=!0;if(o){if(P.filledQty!==void 0){let p=P.filledQty,I=e;if(e===e)if(typeof p=="string"){if(d(
p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"ma\
xLength",params:{limit:64}}],!1;if(!M.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=
[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=I===e}else var o=!0;if(o){if(P.older!==void 0){let p=P.older,I=e;if(e===I)if(Array.isArray(p)){var j=!0;let W=p.
length;for(let y=0;y<W;y++){let w=p[y],ee=e;if(e===ee)if(typeof w=="string"){if(d(w)>192)return l.errors=[{instancePath:t+
"/legs/"+f+"/older/"+y,schemaPath:"#/properties/legs/items/properties/older/items/maxLength",keyword:"maxLength",params:{
limit:192}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/older/"+y,schemaPath:"#/properties/legs/items/propert\
ies/older/items/type",keyword:"type",params:{type:"string"}}],!1;var j=ee===e;if(!j)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/older",schemaPath:"#/properties/legs/items/properties/older/type",keyword:"type",params:{type:"array"}}],!1;
var o=I===e}else var o=!0;if(o){if(P.olderQty!==void 0){let p=P.olderQty,I=e;if(e===I)if(Array.isArray(p)){var we=!0;let W=p.
length;for(let y=0;y<W;y++){let w=p[y],ee=e;if(e===ee)if(w&&typeof w=="object"&&!Array.isArray(w)){let ue;if(w.cumQty===
void 0&&(ue="cumQty")||w.cumCost===void 0&&(ue="cumCost"))return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y,schemaPath:"\
#/properties/legs/items/properties/olderQty/items/required",keyword:"required",params:{missingProperty:ue}}],!1;if(w.brokerOrderId!==
void 0){let _=w.brokerOrderId,F=e;if(e===e)if(typeof _=="string"){if(d(_)>128)return l.errors=[{instancePath:t+"/legs/"+
f+"/olderQty/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/\
type",keyword:"type",params:{type:"string"}}],!1;var ge=F===e}else var ge=!0;if(ge){if(w.cumQty!==void 0){let _=w.cumQty,
F=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y+"/cumQty",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(_))return l.errors=[{instancePath:t+
"/legs/"+f+"/olderQty/"+y+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0\
-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var ge=F===e}else var ge=!0;if(ge)if(w.cumCost!==
void 0){let _=w.cumCost,F=e;if(e===e)if(typeof _=="string"){if(d(_)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/old\
erQty/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(
_))return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/old\
erQty/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var ge=F===e}else
var ge=!0}}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderQty/"+y,schemaPath:"#/properties/legs/items/propertie\
s/olderQty/items/type",keyword:"type",params:{type:"object"}}],!1;var we=ee===e;if(!we)break}}else return l.errors=[{instancePath:t+
"/legs/"+f+"/olderQty",schemaPath:"#/properties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(P.olderThrough!==void 0){let p=P.olderThrough,I=e;if(e===e)if(typeof p=="string"){
if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.countedThrough!==void 0){let p=P.countedThrough,I=e;if(e===
e)if(typeof p=="string"){if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+
f+"/countedThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|\
08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0\
-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/countedThrough",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.fees!==void 0){
let p=P.fees,I=e;if(e===e)if(typeof p=="string"){if(d(p)>64)return l.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(p))return l.errors=[{instancePath:t+
"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]\
{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.workingSince!==void 0){let p=P.workingSince,I=e;if(e===
e)if(typeof p=="string"){if(d(p)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.v1.ti\
mestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+f+
"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/workingSince",schemaPath:"common.\
v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(P.hold!==void 0){let p=e;
qe(P.hold,{instancePath:t+"/legs/"+f+"/hold",parentData:P,parentDataProperty:"hold",rootData:h})||(n=n===null?qe.errors:
n.concat(qe.errors),e=n.length);var o=p===e}else var o=!0;if(o){if(P.triggered!==void 0){let p=e;if(P.triggered!==!0)return l.
errors=[{instancePath:t+"/legs/"+f+"/triggered",schemaPath:"#/properties/legs/items/properties/triggered/const",keyword:"\
const",params:{allowedValue:!0}}],!1;var o=p===e}else var o=!0;if(o){if(P.restated!==void 0){let p=P.restated,I=e;if(e===
I)if(p&&typeof p=="object"&&!Array.isArray(p)){let W;if(p.transactTime===void 0&&(W="transactTime")||p.brokerOrderId===void 0&&
(W="brokerOrderId"))return l.errors=[{instancePath:t+"/legs/"+f+"/restated",schemaPath:"#/properties/legs/items/properti\
es/restated/required",keyword:"required",params:{missingProperty:W}}],!1;if(p.transactTime!==void 0){let y=p.transactTime,
w=e;if(e===e)if(typeof y=="string"){if(d(y)>30)return l.errors=[{instancePath:t+"/legs/"+f+"/restated/transactTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(y))return l.errors=[{instancePath:t+
"/legs/"+f+"/restated/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4\
}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]\
|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/restated/tran\
sactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var ne=w===e}else var ne=!0;if(ne)
if(p.brokerOrderId!==void 0){let y=p.brokerOrderId,w=e;if(e===e)if(typeof y=="string"){if(d(y)>128)return l.errors=[{instancePath:t+
"/legs/"+f+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var ne=w===e}else var ne=!0}else return l.errors=[{instancePath:t+"/legs/"+f+
"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"type",params:{type:"object"}}],!1;var o=I===
e}else var o=!0;if(o){if(P.sentAt!==void 0){let p=P.sentAt,I=e;if(e===e)if(typeof p=="string"){if(d(p)>30)return l.errors=
[{instancePath:t+"/legs/"+f+"/sentAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!T.test(p))return l.errors=[{instancePath:t+"/legs/"+f+"/sentAt",schemaPath:"common.v1.timestamp/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)\
|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+
"/legs/"+f+"/sentAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;
if(o)if(P.resolved!==void 0){let p=P.resolved,I=e;if(e===I)if(p&&typeof p=="object"&&!Array.isArray(p)){let W;if(p.requestId===
void 0&&(W="requestId")||p.verdict===void 0&&(W="verdict")||p.clOrdId===void 0&&(W="clOrdId")||p.attempt===void 0&&(W="a\
ttempt"))return l.errors=[{instancePath:t+"/legs/"+f+"/resolved",schemaPath:"#/properties/legs/items/properties/resolved\
/required",keyword:"required",params:{missingProperty:W}}],!1;if(p.requestId!==void 0){let y=p.requestId,w=e;if(e===e)if(typeof y==
"string"){if(!$.test(y))return l.errors=[{instancePath:t+"/legs/"+f+"/resolved/requestId",schemaPath:"common.v1.token/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+
"/resolved/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var Z=w===e}else var Z=!0;
if(Z){if(p.verdict!==void 0){let y=p.verdict,w=e;if(!(y==="placed"||y==="never_placed"||y==="send_again"||y==="give_up"))
return l.errors=[{instancePath:t+"/legs/"+f+"/resolved/verdict",schemaPath:"#/properties/legs/items/properties/resolved/\
properties/verdict/enum",keyword:"enum",params:{allowedValues:sr.properties.legs.items.properties.resolved.properties.verdict.
enum}}],!1;var Z=w===e}else var Z=!0;if(Z){if(p.clOrdId!==void 0){let y=p.clOrdId,w=e;if(e===e)if(typeof y=="string"){if(!Se.
test(y))return l.errors=[{instancePath:t+"/legs/"+f+"/resolved/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return l.errors=[{instancePath:t+"/legs/"+f+"/resolved/clOr\
dId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var Z=w===e}else var Z=!0;if(Z)if(p.
attempt!==void 0){let y=p.attempt,w=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return l.errors=[{instancePath:t+
"/legs/"+f+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/resolved/properties/attempt/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===w&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return l.errors=
[{instancePath:t+"/legs/"+f+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/resolved/properties/attem\
pt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(y<1||isNaN(y))return l.errors=[{instancePath:t+
"/legs/"+f+"/resolved/attempt",schemaPath:"#/properties/legs/items/properties/resolved/properties/attempt/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var Z=w===e}else var Z=!0}}}else return l.errors=[{instancePath:t+"/legs/"+
f+"/resolved",schemaPath:"#/properties/legs/items/properties/resolved/type",keyword:"type",params:{type:"object"}}],!1;var o=I===
e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return l.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/le\
gs/items/type",keyword:"type",params:{type:"object"}}],!1;var m=lr===e;if(!m)break}}else return l.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=K===e}else var s=!0;if(s){if(r.
requests!==void 0){let O=r.requests,K=e;if(e===K)if(Array.isArray(O)){var oe=!0;let rr=O.length;for(let f=0;f<rr;f++){let P=e;
if(typeof O[f]!="string")return l.errors=[{instancePath:t+"/requests/"+f,schemaPath:"#/properties/requests/items/type",keyword:"\
type",params:{type:"string"}}],!1;var oe=P===e;if(!oe)break}}else return l.errors=[{instancePath:t+"/requests",schemaPath:"\
#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=K===e}else var s=!0;if(s){if(r.pendingCancel!==
void 0){let O=r.pendingCancel,K=e;if(e===e)if(typeof O=="string"){if(!$.test(O))return l.errors=[{instancePath:t+"/pendi\
ngCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return l.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=K===
e}else var s=!0;if(s){if(r.fees!==void 0){let O=r.fees,K=e;if(e===e)if(typeof O=="string"){if(d(O)>64)return l.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(
O))return l.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return l.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.receivedAt!==void 0){let O=r.receivedAt,
K=e;if(e===e)if(typeof O=="string"){if(d(O)>30)return l.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(O))return l.errors=[{instancePath:t+"/receivedAt",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return l.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=K===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let O=r.updatedAt,K=e;if(e===e)
if(typeof O=="string"){if(d(O)>30)return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/maxLengt\
h",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(O))return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"co\
mmon.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])\
|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return l.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=K===e}else var s=!0;if(s)if(r.reason!==void 0){let O=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=O===e}else var s=!0}}}}}}}}}}}}else
return l.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return l.errors=n,e===0}
var lt=Be;function Be(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Be.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Be.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=n,e===0}var dt=Ne,ft={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function Ne(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){
let n=null,e=0;if(b(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return Ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return Ne.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Ne.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ft.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:h})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Ne.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=n,e===0}var ut=Ie,yt={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function Ie(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:
n.concat(b.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return Ie.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return Ie.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return Ie.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:yt.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Ie.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Ie.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return Ie.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return Ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=n,e===0}var ht=He;function He(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return He.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return He.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return He.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=n,e===0}var vt=xe;function xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return xe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return xe.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return xe.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return xe.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return xe.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return xe.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.
errors=n,e===0}var gt=X;function X(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return X.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_correct")return X.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=o===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)
return X.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(d(o)<1)return X.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return X.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="st\
ring"){if(d(o)>29)return X.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!me.test(o))return X.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return X.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.
test(o))return X.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.
brokerCumQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return X.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return X.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return X.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="\
string"){if(d(o)>64)return X.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!M.test(o))return X.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return X.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(d(o)>128)return X.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return X.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return X.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!ce.test(o))return X.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}else return X.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=n,e===0}var kt=H;function H(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.lastQty===void 0&&
(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade")return H.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=o===e}else var s=!0;if(s){
if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return H.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return H.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return H.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!me.test(o))return H.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.errors=[{instancePath:t+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return H.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return H.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.brokerCumQty,a=e;if(e===
e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return H.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return H.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!M.test(
o))return H.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return H.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,
a=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return H.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ce.test(o))return H.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return H.errors=n,e===0}var wt=Je;function Je(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Je.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return Je.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return Je.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=n,e===0}var bt=Ce;function Ce(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:h})||(n=n===null?b.errors:n.concat(b.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Ce.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Ce.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Ce.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=n,e===0}var Pt=$e;function $e(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return $e.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let i=r.orders,c=e;if(e===c)if(Array.isArray(
i)){var s=!0;let u=i.length;for(let g=0;g<u;g++){let A=e;l(i[g],{instancePath:t+"/orders/"+g,parentData:i,parentDataProperty:g,
rootData:h})||(n=n===null?l.errors:n.concat(l.errors),e=n.length);var s=A===e;if(!s)break}}else return $e.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else var m=!0;if(m){
if(r.events!==void 0){let i=r.events,c=e;if(e===c)if(Array.isArray(i)){var o=!0;let g=i.length;for(let A=0;A<g;A++){let Q=i[A],
j=e;if(e===j&&!(Q&&typeof Q=="object"&&!Array.isArray(Q)))return $e.errors=[{instancePath:t+"/events/"+A,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=j===e;if(!o)break}}else return $e.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else
var m=!0;if(m){if(r.next!==void 0){let i=r.next,c=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $e.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i==
"number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return $e.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=c===e}else var m=!0;if(m)if(r.
error!==void 0){let i=e;x(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:h})||(n=n===
null?x.errors:n.concat(x.errors),e=n.length);var m=i===e}else var m=!0}}}else return $e.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=n,e===0}var _t=fe;function fe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!$.test(o))return fe.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return fe.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!$.test(o))return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return fe.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return fe.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return fe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return fe.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return fe.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return fe.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return fe.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return fe.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return fe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=n,e===0}var xt=Y;function Y(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return Y.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(d(o)>64)return Y.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return Y.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(d(o)>256)return Y.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return Y.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Y.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return Y.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return Y.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!$.test(o))return Y.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Y.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!$.test(o))return Y.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Y.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:h})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return Y.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!T.test(o))return Y.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Y.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return Y.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return Y.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(d(o)>512)return Y.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return Y.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=n,e===0}
var It=z;function z(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return z.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,i=e;if(e===e)if(typeof a=="\
string"){if(d(a)>128)return z.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return z.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,i=e;if(e===i)if(typeof a==
"string"){if(d(a)>64)return z.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return z.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,i=e;if(e===e)if(typeof a==
"string"){if(d(a)>30)return z.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!T.test(a))return z.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(d(a)>30)return z.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!T.test(a))return z.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return z.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=i===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return z.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return z.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.counters!==
void 0){let a=r.counters,i=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a))for(let u in a){let g=a[u],A=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:t+"/counters/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&
typeof g=="number"&&isFinite(g)&&(g>9007199254740991||isNaN(g)))return z.errors=[{instancePath:t+"/counters/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=A===e;if(!m)break}else return z.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0;if(s)if(r.operatorSeq!==
void 0){let a=r.operatorSeq,i=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:t+
"/operatorSeq",schemaPath:"#/properties/operatorSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return z.errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/pro\
perties/operatorSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<0||isNaN(a))return z.
errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/properties/operatorSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=i===e}else var s=!0}}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return z.errors=n,e===0}var $t=Ke;function Ke(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:h=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return Ke.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let u=e;z(o[c],{instancePath:t+"/workers/"+c,parentData:o,parentDataProperty:c,
rootData:h})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var s=u===e;if(!s)break}}else return Ke.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ke.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=n,e===0}var Ot={"account-updated.v1":kr,
"accounts-answer.v1":br,"broker-account.v1":Pr,"broker-status.v1":_r,"brokers-answer.v1":$r,"leg-routed.v1":qr,"open-ord\
ers-answer.v1":Tr,"open-orders-query.v1":Dr,"operator-alert.v1":Fr,"operator-kill.v1":Sr,"operator-resolve.v1":Zr,"opera\
tor-resume.v1":Nr,"order-calculated.v1":Cr,"order-cancel-rejected.v1":Er,"order-cancel-requested.v1":Rr,"order-canceled.\
v1":Vr,"order-done-for-day.v1":Wr,"order-expired.v1":zr,"order-held.v1":Xr,"order-new.v1":Mr,"order-pending-cancel.v1":Ur,
"order-pending-new.v1":Br,"order-pending-replace.v1":Hr,"order-received.v1":Jr,"order-refused.v1":Kr,"order-rejected.v1":Gr,
"order-replace-rejected.v1":Yr,"order-replace-requested.v1":et,"order-replaced.v1":tt,"order-request-refused.v1":st,"ord\
er-requested.v1":at,"order-resolved.v1":nt,"order-restated.v1":mt,"order-state.v1":pt,"order-stopped.v1":lt,"order-submi\
t-unknown.v1":dt,"order-submitting.v1":ut,"order-suspended.v1":ht,"order-trade-cancel.v1":vt,"order-trade-correct.v1":gt,
"order-trade.v1":kt,"order-triggered.v1":wt,"order-unexplained.v1":bt,"orders-answer.v1":Pt,"orders-query.v1":_t,"reques\
t-refused.v1":xt,"worker-status.v1":It,"workers-answer.v1":$t};
/** The first error that ajv met. */
export type ValidationError = {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
export type Validator<T> = {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
};
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = Ot;
