// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var Je=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(v){throw t=0,v}};var Ue=Je(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});function ze(r){let t=r.length,v=0,h=0,d;for(;h<
t;)v++,d=r.charCodeAt(h++),d>=55296&&d<=56319&&h<t&&(d=r.charCodeAt(h),(d&64512)===56320&&h++);return v}Ee.default=ze;ze.
code='require("ajv/dist/runtime/ucs2length").default'});var Ge=L,Ke={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var A=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Ze=new RegExp("^[A-Z]{3}$","u"),M=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),f=Ue().default;var U=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function Q(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.cash===void 0&&(c="cas\
h")||r.equity===void 0&&(c="equity")||r.buyingPower===void 0&&(c="buyingPower"))return Q.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.cash!==void 0){let o=r.cash,n=e;if(e===e)if(typeof o==
"string"){if(f(o)>64)return Q.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!U.test(o))return Q.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return Q.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return Q.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,n=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return Q.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return Q.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,n=e;if(e===e)if(typeof o=="string"){
if(f(o)>64)return Q.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!U.test(o))return Q.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return Q.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!U.test(o))return Q.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return Q.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!U.test(o))return Q.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return Q.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(
o))return Q.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Q.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}else return Q.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=a,e===0}var Re={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},He=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function R(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let c;if(r.symbol===void 0&&(c="symbol")||r.quantity===void 0&&(c="quantity")||r.averagePrice===void 0&&(c="averagePrice"))
return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.symbol!==
void 0){let o=r.symbol,n=e;if(e===e)if(typeof o=="string"){if(!He.test(o))return R.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return R.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,n=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return R.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:Re.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,n=e;if(e===
e)if(typeof o=="string"){if(f(o)>64)return R.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return R.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,n=e;if(e===e)if(typeof o=="string"){if(f(
o)>64)return R.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!U.test(o))return R.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return R.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return R.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return R.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return R.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return R.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return R.errors=a,e===0}function L(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return L.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n==
"string"){if(!A.test(n))return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let n=r.broker,
i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return L.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==
void 0){let n=r.currency,i=e;if(e===e)if(typeof n=="string"){if(!Ze.test(n))return L.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return L.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let n=r.brokerTime,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return L.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return L.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){
let n=e;Q(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:d})||(a=a===null?Q.
errors:a.concat(Q.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.positions!==void 0){let n=r.positions,i=e;if(e===
i)if(Array.isArray(n)){if(n.length>1e4)return L.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var c=!0;let p=n.length;for(let g=0;g<p;g++){let $=e;R(n[g],{instancePath:t+
"/positions/"+g,parentData:n,parentDataProperty:g,rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var c=$===
e;if(!c)break}}}else return L.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let n=r.version,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(
n))return L.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(n<1||isNaN(n))return L.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let n=r.completeThrough,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return L.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return L.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==
void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return L.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return L.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.by,i=e;if(e===e)if(typeof n=="stri\
ng"){if(f(n)>128)return L.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return L.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cause!==void 0){let n=r.cause,i=e;if(!(n==="snapshot"||n==="fill"||n===
"schedule"))return L.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Ke.
properties.cause.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let n=e;if(typeof r.blocked!="boolean")
return L.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=n===e}else var s=!0}}}}}}}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return L.errors=a,e===0}var Ye=xe;function xe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.accounts===void 0&&(c="accounts"))return xe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let i=o.length;for(let m=0;m<i;m++){let p=e;L(o[m],{instancePath:t+"/accounts/"+m,parentData:o,parentDataProperty:m,
rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=p===e;if(!s)break}}else return xe.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return xe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=a,e===0}var er=N;function N(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return N.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="string"){if(!A.
test(n))return N.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let n=r.broker,i=e;if(e===e)if(typeof n==
"string"){if(!A.test(n))return N.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==void 0){let n=r.currency,
i=e;if(e===e)if(typeof n=="string"){if(!Ze.test(n))return N.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return N.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let n=r.brokerTime,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return N.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return N.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){let n=e;Q(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:d})||(a=a===null?Q.errors:a.concat(Q.errors),
e=a.length);var s=n===e}else var s=!0;if(s){if(r.positions!==void 0){let n=r.positions,i=e;if(e===i)if(Array.isArray(n)){
if(n.length>1e4)return N.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var c=!0;let p=n.length;for(let g=0;g<p;g++){let $=e;R(n[g],{instancePath:t+"/positions/"+
g,parentData:n,parentDataProperty:g,rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var c=$===e;if(!c)
break}}}else return N.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let n=r.completeThrough,i=e;if(e===e)if(typeof n==
"string"){if(f(n)>30)return N.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!M.test(n))return N.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return N.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)
return N.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!M.test(n))return N.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.
by,i=e;if(e===e)if(typeof n=="string"){if(f(n)>128)return N.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return N.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let n=e;if(typeof r.
blocked!="boolean")return N.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=n===e}else var s=!0}}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return N.errors=a,e===0}var rr=O,tr={$id:"broker-status.v1.schema.json",title:"BrokerS\
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
his broker."}}},Ve={title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_limit","trailing_s\
top"],$id:"common.v1.ordType"},Se={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till cancel, immediate\
 or cancel, fill or kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],
$id:"common.v1.timeInForce"};var sr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function I(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.code===void 0&&(c="code")||r.text===void 0&&
(c="text"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.
code!==void 0){let o=r.code,n=e;if(e===n)if(typeof o=="string"){if(!sr.test(o))return I.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return I.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(e===e)if(typeof o=="string"){if(f(o)>1024)return I.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return I.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,n=e;if(e===n)if(typeof o=="string"){if(f(o)>256)return I.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return I.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,n=e;if(e===n)if(typeof o=="string"){if(f(o)>128)return I.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return I.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.brokerText!==void 0){let o=r.brokerText,n=e;if(e===n)if(typeof o=="string"){if(f(o)>1024)return I.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return I.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0}}}}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return I.errors=a,e===0}function O(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.broker===void 0&&(m="broker")||r.account===
void 0&&(m="account")||r.state===void 0&&(m="state")||r.since===void 0&&(m="since")||r.at===void 0&&(m="at")||r.by===void 0&&
(m="by")||r.capabilities===void 0&&(m="capabilities"))return O.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.broker!==void 0){let p=r.broker,g=e;if(e===e)if(typeof p=="string"){if(!A.
test(p))return O.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return O.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.account!==void 0){let p=r.account,g=e;if(e===e)if(typeof p==
"string"){if(!A.test(p))return O.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return O.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.state!==void 0){let p=r.state,
g=e;if(!(p==="connected"||p==="disconnected"))return O.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:tr.properties.state.enum}}],!1;var s=g===e}else var s=!0;if(s){if(r.since!==void 0){
let p=r.since,g=e;if(e===e)if(typeof p=="string"){if(f(p)>30)return O.errors=[{instancePath:t+"/since",schemaPath:"commo\
n.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(p))return O.errors=[{instancePath:t+"/si\
nce",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return O.errors=[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.at!==void 0){let p=r.at,g=e;if(e===e)if(typeof p==
"string"){if(f(p)>30)return O.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!M.test(p))return O.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return O.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else
var s=!0;if(s){if(r.by!==void 0){let p=r.by,g=e;if(e===e)if(typeof p=="string"){if(f(p)>128)return O.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return O.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.
reason!==void 0){let p=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=
a===null?I.errors:a.concat(I.errors),e=a.length);var s=p===e}else var s=!0;if(s)if(r.capabilities!==void 0){let p=r.capabilities,
g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.assetClasses===void 0&&(V="assetClasses")||p.ordTypes===
void 0&&(V="ordTypes")||p.timesInForce===void 0&&(V="timesInForce")||p.cashOrderQty===void 0&&(V="cashOrderQty")||p.fractional===
void 0&&(V="fractional")||p.extendedHours===void 0&&(V="extendedHours")||p.sellShort===void 0&&(V="sellShort")||p.replace===
void 0&&(V="replace"))return O.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:V}}],!1;if(p.assetClasses!==void 0){let x=p.assetClasses,b=e;if(e===b)if(Array.isArray(
x)){var c=!0;let E=x.length;for(let K=0;K<E;K++){let H=x[K],y=e;if(!(H==="us_equity"||H==="us_option"||H==="crypto"||H===
"future"||H==="fx"||H==="bond"))return O.errors=[{instancePath:t+"/capabilities/assetClasses/"+K,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:Re.enum}}],!1;var c=y===e;if(!c)break}}else return O.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=b===e}else var o=!0;if(o){if(p.ordTypes!==void 0){let x=p.ordTypes,b=e;if(e===b)if(Array.isArray(
x)){var n=!0;let K=x.length;for(let H=0;H<K;H++){let y=x[H],w=e;if(!(y==="market"||y==="limit"||y==="stop"||y==="stop_li\
mit"||y==="trailing_stop"))return O.errors=[{instancePath:t+"/capabilities/ordTypes/"+H,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var n=w===e;if(!n)break}}else return O.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=b===e}else var o=!0;if(o){if(p.timesInForce!==void 0){let x=p.timesInForce,b=e;if(e===b)if(Array.isArray(
x)){var i=!0;let K=x.length;for(let H=0;H<K;H++){let y=x[H],w=e;if(!(y==="day"||y==="gtc"||y==="ioc"||y==="fok"||y==="op\
g"||y==="cls"||y==="gtd"))return O.errors=[{instancePath:t+"/capabilities/timesInForce/"+H,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:Se.enum}}],!1;var i=w===e;if(!i)break}}else return O.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=b===e}else var o=!0;if(o){if(p.cashOrderQty!==void 0){let x=e;if(typeof p.cashOrderQty!="boolea\
n")return O.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashOr\
derQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=x===e}else var o=!0;if(o){if(p.fractional!==void 0){let x=e;
if(typeof p.fractional!="boolean")return O.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=x===e}else var o=!0;if(o){if(p.
extendedHours!==void 0){let x=e;if(typeof p.extendedHours!="boolean")return O.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=x===e}else var o=!0;if(o){if(p.sellShort!==void 0){let x=e;if(typeof p.sellShort!="boolean")return O.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=x===e}else var o=!0;if(o)if(p.replace!==void 0){let x=e;if(typeof p.replace!="boolean")return O.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=x===e}else var o=!0}}}}}}}else return O.errors=[{instancePath:t+"/capabilities",schemaPath:"#\
/properties/capabilities/type",keyword:"type",params:{type:"object"}}],!1;var s=g===e}else var s=!0}}}}}}}else return O.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.errors=a,e===0}var or=Ie;function Ie(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.brokers===void 0&&(c="brokers"))return Ie.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:c}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let m=0;m<i;m++){let p=e;O(o[m],{instancePath:t+"/brokers/"+m,parentData:o,parentDataProperty:m,
rootData:d})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=p===e;if(!s)break}}else return Ie.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=a,e===0}var nr=B,ar={$id:"leg-routed.v1.\
schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: or\
der.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var Ce=new RegExp("^[0-9]{1,4}$","u");var Ne={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function z(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.ordStatus===
void 0&&(c="ordStatus")||r.cumQty===void 0&&(c="cumQty"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,n=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return z.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ne.
enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){
if(f(o)>64)return z.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!U.test(o))return z.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return z.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return z.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,n=e;
if(e===e)if(typeof o=="string"){if(f(o)>64)return z.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(o))return z.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s)if(r.avgPx!==void 0){let o=r.avgPx,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return z.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!U.test(o))return z.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}else return z.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=a,e===0}function F(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.account===
void 0&&(c="account")||r.orderId===void 0&&(c="orderId")||r.version===void 0&&(c="version")||r.at===void 0&&(c="at")||r.
by===void 0&&(c="by")||r.order===void 0&&(c="order"))return F.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:c}}],!1;if(r.account!==void 0){let o=r.account,n=e;if(e===e)if(typeof o=="string"){if(!A.
test(o))return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o==
"string"){if(!A.test(o))return F.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,
n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return F.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return F.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.
at!==void 0){let o=r.at,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return F.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(o))return F.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,n=e;if(e===e)if(typeof o=="s\
tring"){if(f(o)>128)return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;z(r.order,{instancePath:t+"/order",parentData:r,
parentDataProperty:"order",rootData:d})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var s=o===e}else var s=!0}}}}}else
return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=a,e===0}
var ir={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks for one new order. Subject\
: order.requested.<account>.",type:"object",additionalProperties:!1,required:["orderId","account","instrument","side","o\
rdType","timeInForce","route","validUntil"],properties:{orderId:{$ref:"common.v1.token",description:"Chosen by the OMS. \
The same id is the same order, however often it is sent."},account:{$ref:"common.v1.token",description:"FIX 1 Account. T\
he same as in the subject."},instrument:{$ref:"common.v1.instrument"},side:{$ref:"common.v1.side"},orderQty:{$ref:"commo\
n.v1.positiveDecimal",description:"FIX 38 OrderQty. In units of the instrument: shares, contracts, coins."},cashOrderQty:{
$ref:"common.v1.positiveDecimal",description:"FIX 152 CashOrderQty, the notional: how much money to spend or raise, in t\
he instrument's currency. Instead of orderQty."},ordType:{$ref:"common.v1.ordType"},price:{$ref:"common.v1.decimal",description:"\
FIX 44 Price. The limit, for limit and stop_limit orders."},stopPx:{$ref:"common.v1.decimal",description:"FIX 99 StopPx.\
 The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"common.v1.positiveDecimal",description:"Distance of a\
 trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType price."},trailPercent:{$ref:"comm\
on.v1.positiveDecimal",description:'Distance of a trailing stop in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with \
PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce"},expireTime:{$ref:"common.v1.timestamp",description:"\
FIX 126 ExpireTime, for gtd orders."},extendedHours:{type:"boolean",description:"True lets the order work before and aft\
er the regular session. FIX 336 TradingSessionID."},route:{type:"object",additionalProperties:!1,required:["broker"],properties:{
broker:{$ref:"common.v1.token",description:"A broker's name, or best: the gateway chooses."}},description:"Where the ord\
er should go."},validUntil:{$ref:"common.v1.timestamp",description:"After this instant the request is refused, not sent \
late."},tags:{type:"object",maxProperties:16,propertyNames:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},additionalProperties:{type:"\
string",maxLength:256},description:"The client's own words, carried along unread."}}},cr={title:"Side",description:"FIX \
54 Side.",enum:["buy","sell","sell_short"],$id:"common.v1.side"};var Be=Object.prototype.hasOwnProperty,G=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),oe=new RegExp(
"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),mr=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");var pr=new RegExp("^[A-Z0-9]{4}$","u");function se(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.symbol===void 0&&(c="symbol"))return se.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let n in r)
if(!(n==="symbol"||n==="assetClass"||n==="mic"||n==="currency")){return se.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.symbol!==void 0){let n=r.
symbol,i=e;if(e===e)if(typeof n=="string"){if(!He.test(n))return se.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return se.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let n=r.assetClass,i=e;if(!(n==="us_equity"||n==="us_option"||n==="crypto"||n==="future"||n===
"fx"||n==="bond"))return se.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:Re.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.mic!==void 0){let n=r.mic,i=e;if(e===i)if(typeof n==
"string"){if(!pr.test(n))return se.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return se.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.currency!==void 0){let n=r.currency,i=e;if(e===e)if(typeof n==
"string"){if(!Ze.test(n))return se.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return se.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return se.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=a,e===0}function _(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.orderId===void 0&&(n="orderId")||r.account===void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||
r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ordType")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&
(n="route")||r.validUntil===void 0&&(n="validUntil"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:n}}],!1;{let i=e;for(let m in r)if(!Be.call(ir.properties,m)){return _.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(i===e){if(r.
orderId!==void 0){let m=r.orderId,p=e;if(e===e)if(typeof m=="string"){if(!A.test(m))return _.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===
e}else var s=!0;if(s){if(r.account!==void 0){let m=r.account,p=e;if(e===e)if(typeof m=="string"){if(!A.test(m))return _.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return _.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.instrument!==void 0){let m=e;se(r.instrument,{instancePath:t+"/\
instrument",parentData:r,parentDataProperty:"instrument",rootData:d})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);
var s=m===e}else var s=!0;if(s){if(r.side!==void 0){let m=r.side,p=e;if(!(m==="buy"||m==="sell"||m==="sell_short"))return _.
errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"enum",params:{allowedValues:cr.enum}}],!1;var s=p===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let m=r.orderQty,p=e;if(e===e)if(typeof m=="string"){if(f(m)>29)return _.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!G.test(m))return _.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.cashOrderQty!==void 0){let m=r.cashOrderQty,p=e;if(e===e)if(typeof m=="string"){if(f(m)>29)return _.errors=[{
instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!G.test(m))return _.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.ordType!==void 0){let m=r.ordType,p=e;if(!(m==="market"||m==="limit"||m==="stop"||m==="stop_limit"||m==="trai\
ling_stop"))return _.errors=[{instancePath:t+"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Ve.
enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.price!==void 0){let m=r.price,p=e;if(e===e)if(typeof m=="string"){if(f(m)>
30)return _.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!oe.test(m))return _.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.stopPx!==void 0){let m=r.
stopPx,p=e;if(e===e)if(typeof m=="string"){if(f(m)>30)return _.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.d\
ecimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(m))return _.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.
errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===
e}else var s=!0;if(s){if(r.trailAmount!==void 0){let m=r.trailAmount,p=e;if(e===e)if(typeof m=="string"){if(f(m)>29)return _.
errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!G.test(m))return _.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.trailPercent!==void 0){let m=r.trailPercent,p=e;if(e===e)if(typeof m=="string"){if(f(m)>29)return _.errors=[{
instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!G.test(m))return _.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.timeInForce!==void 0){let m=r.timeInForce,p=e;if(!(m==="day"||m==="gtc"||m==="ioc"||m==="fok"||m==="opg"||m===
"cls"||m==="gtd"))return _.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",
params:{allowedValues:Se.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.expireTime!==void 0){let m=r.expireTime,p=e;if(e===
e)if(typeof m=="string"){if(f(m)>30)return _.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(m))return _.errors=[{instancePath:t+"/expireTime",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return _.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let m=e;if(typeof r.extendedHours!="boolean")
return _.errors=[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"\
boolean"}}],!1;var s=m===e}else var s=!0;if(s){if(r.route!==void 0){let m=r.route,p=e;if(e===p)if(m&&typeof m=="object"&&
!Array.isArray(m)){let $;if(m.broker===void 0&&($="broker"))return _.errors=[{instancePath:t+"/route",schemaPath:"#/prop\
erties/route/required",keyword:"required",params:{missingProperty:$}}],!1;{let V=e;for(let x in m)if(x!=="broker"){return _.
errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x}}],!1;break}if(V===e&&m.broker!==void 0){let x=m.broker;if(e===e)if(typeof x=="string"){if(!A.test(
x))return _.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1}}}else return _.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/type",
keyword:"type",params:{type:"object"}}],!1;var s=p===e}else var s=!0;if(s){if(r.validUntil!==void 0){let m=r.validUntil,
p=e;if(e===e)if(typeof m=="string"){if(f(m)>30)return _.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(m))return _.errors=[{instancePath:t+"/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return _.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s)if(r.tags!==void 0){let m=r.tags,p=e;if(e===p)if(m&&typeof m==
"object"&&!Array.isArray(m)){if(Object.keys(m).length>16)return _.errors=[{instancePath:t+"/tags",schemaPath:"#/properti\
es/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let $ in m){let V=e;if(typeof $=="string"&&!mr.
test($)){let x={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},propertyName:$};a===null?a=[x]:a.push(x),e++}var c=V===e;if(!c){let x={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return a===null?a=[x]:a.push(x),e++,_.
errors=a,!1;break}}if(c)for(let $ in m){let V=m[$],x=e;if(e===x)if(typeof V=="string"){if(f(V)>256)return _.errors=[{instancePath:t+
"/tags/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1}else return _.errors=[{instancePath:t+"/tags/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var o=x===e;if(!o)break}}else
return _.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;
var s=p===e}else var s=!0}}}}}}}}}}}}}}}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return _.errors=a,e===0}var Fe=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function J(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.legId===void 0&&(c="legId")||r.broker===
void 0&&(c="broker")||r.clOrdId===void 0&&(c="clOrdId"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(r.legId!==void 0){let o=r.legId,n=e;if(e===e)if(typeof o=="string"){if(!Ce.
test(o))return J.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return J.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,n=e;if(e===e)if(typeof o=="stri\
ng"){if(!A.test(o))return J.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return J.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,n=e;if(e===
e)if(typeof o=="string"){if(!Fe.test(o))return J.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return J.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return J.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))return J.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return J.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))return J.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}else return J.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=a,e===0}var Xe=new RegExp("^[0-9a-f]{32}$",
"u");function ae(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(F(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?F.errors:a.concat(F.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&
(o="digest")||r.legs===void 0&&(o="legs"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.type!==void 0){let n=e;if(r.type!=="received")return ae.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"received"}}],!1;var s=n===e}else var s=!0;if(s){if(r.request!==
void 0){let n=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:d})||(a=a===null?
_.errors:a.concat(_.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,i=e;if(e===
e)if(typeof n=="string"){if(!Xe.test(n))return ae.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return ae.errors=[{instancePath:t+"/digest",schemaPath:"co\
mmon.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.legs!==void 0){let n=r.
legs,i=e;if(e===i)if(Array.isArray(n)){if(n.length>64)return ae.errors=[{instancePath:t+"/legs",schemaPath:"#/properties\
/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(n.length<1)return ae.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let p=n.length;for(let g=0;g<p;g++){let $=e;
J(n[g],{instancePath:t+"/legs/"+g,parentData:n,parentDataProperty:g,rootData:d})||(a=a===null?J.errors:a.concat(J.errors),
e=a.length);var c=$===e;if(!c)break}}}else return ae.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",
keyword:"type",params:{type:"array"}}],!1;var s=i===e}else var s=!0}}}else return ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=a,e===0}function B(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.action===
void 0&&(c="action")||r.account===void 0&&(c="account")||r.orderId===void 0&&(c="orderId")||r.legId===void 0&&(c="legId")||
r.broker===void 0&&(c="broker"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let o=e;for(let n in r)if(!(n==="action"||n==="account"||n==="orderId"||n==="legId"||n==="broker"||n==="requestId"||
n==="received"||n==="seq")){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.action!==void 0){let n=r.action,i=e;if(!(n==="submit"||n===
"cancel"||n==="replace"))return B.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",
params:{allowedValues:ar.properties.action.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let n=r.account,
i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return B.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return B.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==
void 0){let n=r.orderId,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return B.errors=[{instancePath:t+"/orderId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return B.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.legId!==void 0){let n=r.legId,i=e;if(e===e)if(typeof n=="string"){if(!Ce.test(n))return B.errors=[{instancePath:t+"\
/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return B.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.broker!==void 0){let n=r.broker,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return B.errors=[{instancePath:t+
"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return B.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return B.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return B.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.received!==void 0){let n=e;ae(r.received,{instancePath:t+"/rece\
ived",parentData:r,parentDataProperty:"received",rootData:d})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var s=n===
e}else var s=!0;if(s)if(r.seq!==void 0){let n=r.seq,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return B.
errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&
typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return B.errors=[{instancePath:t+"/seq",schemaPath:"#/p\
roperties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<1||isNaN(n))return B.
errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var s=i===e}else var s=!0}}}}}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return B.errors=a,e===0}var lr=$e;function k(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0,s=e;F(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var c=s===e;if(c){let n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===void 0&&(m="bro\
ker")||r.clOrdId===void 0&&(m="clOrdId"))return k.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let p=r.legId,g=e;if(e===e)if(typeof p=="string"){if(!Ce.test(
p))return k.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return k.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.broker!==void 0){let p=r.broker,g=e;if(e===e)if(typeof p=="stri\
ng"){if(!A.test(p))return k.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return k.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let p=r.clOrdId,g=e;if(e===
e)if(typeof p=="string"){if(!Fe.test(p))return k.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return k.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let p=r.brokerOrderId,g=e;if(e===e)if(typeof p=="string"){if(f(p)>128)return k.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return k.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let p=r.transactTime,g=e;if(e===e)if(typeof p=="string"){if(f(p)>30)return k.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!M.test(p))return k.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return k.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0}}}}else
return k.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var c=n===e}return k.
errors=a,e===0}function $e(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(
r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return $e.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return $e.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=a,e===
0}var dr=he;function he(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.requestId===void 0&&(c="requestId")||r.reason===void 0&&
(c="reason"))return he.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return he.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return he.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return he.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}else return he.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=a,e===0}var fr=te;function te(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.requestId===void 0&&(c="requestId")||r.account===void 0&&(c="account")||r.orderId===
void 0&&(c="orderId"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let o=e;for(let n in r)if(!(n==="requestId"||n==="account"||n==="orderId"||n==="validUntil")){return te.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.
requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return te.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return te.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return te.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return te.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let n=r.orderId,i=e;if(e===e)if(typeof n=="st\
ring"){if(!A.test(n))return te.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return te.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.validUntil!==void 0){let n=r.validUntil,
i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return te.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return te.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return te.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return te.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return te.errors=a,e===0}var ur=ve;function ve(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type"))return ve.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return ve.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return ve.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return ve.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}else
return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=a,e===
0}var yr=qe;function qe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return qe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return qe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=a,e===0}var hr=Ae;function Ae(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ae.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Ae.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Ae.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=a,e===0}var vr=je;function je(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return je.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return je.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=a,e===0}var gr=ge;function ge(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(F(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?F.errors:a.concat(F.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.requestId===void 0&&(c="requestId"))return ge.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return ge.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return ge.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ge.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}else return ge.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=a,e===0}var kr=De;function De(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return De.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return De.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return De.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=a,e===0}var wr=ie;function D(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.ordType===void 0&&(c="ordType")||r.timeInForce===void 0&&(c="timeInForce"))return D.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return D.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))return D.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))return D.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
n=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return D.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return D.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(o))return D.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,n=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!oe.test(o))return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return D.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))
return D.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return D.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(o))
return D.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,n=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return D.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Se.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,n=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!M.test(o))return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return D.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return D.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.
errors=a,e===0}function ie(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(
r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.requestId===void 0&&(c="requestId")||
r.terms===void 0&&(c="terms")||r.validUntil===void 0&&(c="validUntil"))return ie.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return ie.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_repla\
ce"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){
if(!A.test(o))return ie.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ie.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;D(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:d})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var s=o===
e}else var s=!0;if(s)if(r.validUntil!==void 0){let o=r.validUntil,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return ie.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!M.test(o))return ie.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ie.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else
return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=a,e===
0}var Pr=ae,br=ke;function ke(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(F(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?F.errors:a.concat(F.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.request===void 0&&(c="request")||r.digest===void 0&&
(c="digest")||r.reason===void 0&&(c="reason"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return ke.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:d})||
(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
n=e;if(e===e)if(typeof o=="string"){if(!Xe.test(o))return ke.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return ke.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?I.errors:a.concat(
I.errors),e=a.length);var s=o===e}else var s=!0}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ke.errors=a,e===0}var _r=Oe;function Oe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.reason===void 0&&(c="reason"))return Oe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Oe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}else
return Oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=a,e===
0}var xr=we;function we(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.requestId===void 0&&(c="requestId")||r.reason===void 0&&
(c="reason"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return we.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return we.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return we.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}else return we.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=a,e===0}var Ir=T,$r={$id:"order-replace-\
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
ent late."}},minProperties:5};function T(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return T.errors=[{instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let c;if(r.requestId===void 0&&(c="requestId")||r.account===
void 0&&(c="account")||r.orderId===void 0&&(c="orderId")||r.validUntil===void 0&&(c="validUntil"))return T.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let n in r)if(!Be.call($r.properties,
n)){return T.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(o===e){if(r.requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return T.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return T.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="st\
ring"){if(!A.test(n))return T.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.errors=[{instancePath:t+"/account",schemaPath:"common.v1.tok\
en/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let n=r.orderId,
i=e;if(e===e)if(typeof n=="string"){if(!A.test(n))return T.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let n=r.orderQty,i=e;if(e===e)if(typeof n=="string"){if(f(n)>29)return T.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(n))return T.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return T.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.price!==void 0){let n=r.price,i=e;
if(e===e)if(typeof n=="string"){if(f(n)>30)return T.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(n))return T.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return T.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.stopPx!==void 0){let n=r.stopPx,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return T.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(
n))return T.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return T.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailAmount!==void 0){let n=r.
trailAmount,i=e;if(e===e)if(typeof n=="string"){if(f(n)>29)return T.errors=[{instancePath:t+"/trailAmount",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(n))return T.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][\
0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return T.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailPercent!==void 0){let n=r.
trailPercent,i=e;if(e===e)if(typeof n=="string"){if(f(n)>29)return T.errors=[{instancePath:t+"/trailPercent",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(n))return T.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9]\
[0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return T.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiv\
eDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.timeInForce!==void 0){let n=r.
timeInForce,i=e;if(!(n==="day"||n==="gtc"||n==="ioc"||n==="fok"||n==="opg"||n==="cls"||n==="gtd"))return T.errors=[{instancePath:t+
"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Se.enum}}],!1;var s=i===e}else
var s=!0;if(s)if(r.validUntil!==void 0){let n=r.validUntil,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return T.errors=
[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.
test(n))return T.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return T.errors=[{instancePath:t+"/validUn\
til",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}}}}else
return T.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=a,e===0}
var qr=Pe;function Pe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.requestId===void 0&&(c="requestId")||r.terms===void 0&&
(c="terms"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Pe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return Pe.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Pe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;D(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:d})||(a=
a===null?D.errors:a.concat(D.errors),e=a.length);var s=o===e}else var s=!0}}else return Pe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=a,e===0}var Ar=de,jr={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function de(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(F(r,{instancePath:t,parentData:v,parentDataProperty:h,
rootData:d})||(a=a===null?F.errors:a.concat(F.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;
if(r.type===void 0&&(c="type")||r.request===void 0&&(c="request")||r.requestId===void 0&&(c="requestId")||r.reason===void 0&&
(c="reason"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return de.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,n=e;if(!(o==="new"||o==="cancel"||o==="replace"))return de.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:jr.properties.request.enum}}],!1;var s=n===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return de.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return de.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}}else return de.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=a,e===0}var Dr=_,Or=u,Me={
$id:"order-state.v1.schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Red\
is projection and of query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","di\
gest","request","order","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"\
FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
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
Expected cost beside the price, in the instrument's currency."}},title:"Execution",description:"One execution that count\
s."},description:"Executions that count, oldest first."},busted:{type:"array",items:{type:"string"},description:"Executi\
on ids taken back or corrected: they never count again."},pendingCancel:{$ref:"common.v1.token",description:"The request\
 that asks for it."},pendingReplace:{type:"object",required:["requestId","clOrdId","terms","sending","attempt","validUnt\
il"],properties:{requestId:{$ref:"common.v1.token",description:"The OMS's request."},clOrdId:{$ref:"common.v1.clOrdId",description:"\
The id under which the changed leg will be known."},terms:{$ref:"common.v1.terms",description:"The terms once the broker\
 confirms."},sending:{enum:["not_sent","in_flight","unknown"],description:"How far the send has come."},attempt:{type:"i\
nteger",maximum:9007199254740991,description:"How often it was sent."},validUntil:{$ref:"common.v1.timestamp",description:"\
The request's own: after this instant the change is refused, not sent late."}},title:"PendingReplace",description:"A cha\
nge the broker has not answered yet."},replaceVersion:{type:"integer",minimum:0,description:"Of the newest replace, conf\
irmed or not: the next one takes the next number.",maximum:9007199254740991},priorIds:{type:"array",items:{type:"object",
required:["clOrdId"],properties:{clOrdId:{$ref:"common.v1.clOrdId"},brokerOrderId:{$ref:"common.v1.brokerOrderId"}}},description:"\
Under which the leg was known before replaces."},reason:{$ref:"common.v1.reason",description:"Why the leg was refused or\
 ended, where there is a reason."},filledQty:{$ref:"common.v1.exactDecimal",description:"For a cashOrderQty leg: the exe\
cuted quantity at which the broker called it filled."}},title:"Leg",description:"One child order as it stands."},description:"\
The child orders."},requests:{type:"array",description:"Ids of the newest requests about this order that were dealt with\
, at most 32: a repeat has no effect.",items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",description:"The can\
cel request that is under way."},fees:{$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fees."},
receivedAt:{$ref:"common.v1.timestamp",description:"When the gateway recorded the order."},updatedAt:{$ref:"common.v1.ti\
mestamp",description:"When the gateway recorded the newest event."},reason:{$ref:"common.v1.reason",description:"Why the\
 order was refused or ended, where there is a reason."}}};function u(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.account===void 0&&(x="account")||r.orderId===void 0&&(x="orderId")||r.version===
void 0&&(x="version")||r.digest===void 0&&(x="digest")||r.request===void 0&&(x="request")||r.order===void 0&&(x="order")||
r.legs===void 0&&(x="legs")||r.requests===void 0&&(x="requests")||r.fees===void 0&&(x="fees")||r.receivedAt===void 0&&(x=
"receivedAt")||r.updatedAt===void 0&&(x="updatedAt"))return u.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:x}}],!1;if(r.account!==void 0){let b=r.account,E=e;if(e===e)if(typeof b=="string"){if(!A.
test(b))return u.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.orderId!==void 0){let b=r.orderId,E=e;if(e===e)if(typeof b==
"string"){if(!A.test(b))return u.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.version!==void 0){let b=r.version,
E=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return u.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof b=="number"&&isFinite(b)){if(b>9007199254740991||
isNaN(b))return u.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(b<1||isNaN(b))return u.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=E===e}else var s=!0;if(s){if(r.
digest!==void 0){let b=r.digest,E=e;if(e===e)if(typeof b=="string"){if(!Xe.test(b))return u.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return u.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else
var s=!0;if(s){if(r.request!==void 0){let b=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:d})||(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(r.order!==void 0){
let b=e;z(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:d})||(a=a===null?z.errors:a.
concat(z.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(r.legs!==void 0){let b=r.legs,E=e;if(e===E)if(Array.isArray(
b)){var c=!0;let H=b.length;for(let y=0;y<H;y++){let w=b[y],We=e;if(e===We)if(w&&typeof w=="object"&&!Array.isArray(w)){
let Y;if(w.legId===void 0&&(Y="legId")||w.broker===void 0&&(Y="broker")||w.clOrdId===void 0&&(Y="clOrdId")||w.working===
void 0&&(Y="working")||w.ordStatus===void 0&&(Y="ordStatus")||w.sending===void 0&&(Y="sending")||w.attempt===void 0&&(Y=
"attempt")||w.terms===void 0&&(Y="terms")||w.cumQty===void 0&&(Y="cumQty")||w.cumCost===void 0&&(Y="cumCost")||w.executions===
void 0&&(Y="executions")||w.busted===void 0&&(Y="busted")||w.replaceVersion===void 0&&(Y="replaceVersion")||w.priorIds===
void 0&&(Y="priorIds"))return u.errors=[{instancePath:t+"/legs/"+y,schemaPath:"#/properties/legs/items/required",keyword:"\
required",params:{missingProperty:Y}}],!1;if(w.legId!==void 0){let l=w.legId,j=e;if(e===e)if(typeof l=="string"){if(!Ce.
test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,4}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/legId",schemaPath:"common.v1.legId/type",
keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.broker!==void 0){let l=w.broker,j=e;if(e===
e)if(typeof l=="string"){if(!A.test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+
y+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){
if(w.clOrdId!==void 0){let l=w.clOrdId,j=e;if(e===e)if(typeof l=="string"){if(!Fe.test(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],
!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{
type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.brokerOrderId!==void 0){let l=w.brokerOrderId,j=e;if(e===e)if(typeof l==
"string"){if(f(l)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.
working!==void 0){let l=w.working,j=e;if(!(l==="received"||l==="held"||l==="pending_new"||l==="submit_unknown"||l==="new"||
l==="partially_filled"||l==="filled"||l==="pending_cancel"||l==="pending_replace"||l==="canceled"||l==="rejected"||l==="\
expired"||l==="done_for_day"||l==="suspended"||l==="stopped"||l==="calculated"))return u.errors=[{instancePath:t+"/legs/"+
y+"/working",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ne.enum}}],!1;var o=j===e}else var o=!0;
if(o){if(w.ordStatus!==void 0){let l=w.ordStatus,j=e;if(!(l==="received"||l==="held"||l==="pending_new"||l==="submit_unk\
nown"||l==="new"||l==="partially_filled"||l==="filled"||l==="pending_cancel"||l==="pending_replace"||l==="canceled"||l===
"rejected"||l==="expired"||l==="done_for_day"||l==="suspended"||l==="stopped"||l==="calculated"))return u.errors=[{instancePath:t+
"/legs/"+y+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Ne.enum}}],!1;var o=j===
e}else var o=!0;if(o){if(w.sending!==void 0){let l=w.sending,j=e;if(!(l==="not_sent"||l==="in_flight"||l==="unknown"||l===
"acknowledged"))return u.errors=[{instancePath:t+"/legs/"+y+"/sending",schemaPath:"#/properties/legs/items/properties/se\
nding/enum",keyword:"enum",params:{allowedValues:Me.properties.legs.items.properties.sending.enum}}],!1;var o=j===e}else
var o=!0;if(o){if(w.attempt!==void 0){let l=w.attempt,j=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return u.
errors=[{instancePath:t+"/legs/"+y+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===j&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return u.errors=
[{instancePath:t+"/legs/"+y+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return u.errors=[{instancePath:t+"/legs/"+y+"/atte\
mpt",schemaPath:"#/properties/legs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var o=j===e}else var o=!0;if(o){if(w.terms!==void 0){let l=e;D(w.terms,{instancePath:t+"/legs/"+y+"/terms",parentData:w,
parentDataProperty:"terms",rootData:d})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var o=l===e}else var o=!0;if(o){
if(w.cumQty!==void 0){let l=w.cumQty,j=e;if(e===e)if(typeof l=="string"){if(f(l)>64)return u.errors=[{instancePath:t+"/l\
egs/"+y+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(l))
return u.errors=[{instancePath:t+"/legs/"+y+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.cumCost!==void 0){
let l=w.cumCost,j=e;if(e===e)if(typeof l=="string"){if(f(l)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/cumCost",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0\
-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.executions!==void 0){let l=w.executions,
j=e;if(e===j)if(Array.isArray(l)){var n=!0;let ne=l.length;for(let P=0;P<ne;P++){let q=l[P],le=e;if(e===le)if(q&&typeof q==
"object"&&!Array.isArray(q)){let ue;if(q.execId===void 0&&(ue="execId")||q.lastQty===void 0&&(ue="lastQty")||q.lastPx===
void 0&&(ue="lastPx"))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P,schemaPath:"#/properties/legs/items/p\
roperties/executions/items/required",keyword:"required",params:{missingProperty:ue}}],!1;if(q.execId!==void 0){let S=q.execId,
ee=e;if(e===e)if(typeof S=="string"){if(f(S)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/execId",
schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(S)<1)return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+P+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",
params:{type:"string"}}],!1;var i=ee===e}else var i=!0;if(i){if(q.lastQty!==void 0){let S=q.lastQty,ee=e;if(e===e)if(typeof S==
"string"){if(f(S)>29)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!G.test(S))return u.errors=[{instancePath:t+"/legs/"+
y+"/executions/"+P+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.\
0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/l\
astQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var i=ee===e}else var i=!0;
if(i){if(q.lastPx!==void 0){let S=q.lastPx,ee=e;if(e===e)if(typeof S=="string"){if(f(S)>30)return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+P+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!oe.test(S))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/lastPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+P+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var i=ee===
e}else var i=!0;if(i){if(q.brokerOrderId!==void 0){let S=q.brokerOrderId,ee=e;if(e===e)if(typeof S=="string"){if(f(S)>128)
return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLen\
gth",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/bro\
kerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var i=ee===e}else var i=!0;
if(i){if(q.brokerCumQty!==void 0){let S=q.brokerCumQty,ee=e;if(e===e)if(typeof S=="string"){if(f(S)>30)return u.errors=[
{instancePath:t+"/legs/"+y+"/executions/"+P+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",
params:{limit:30}}],!1;if(!oe.test(S))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.
errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{
type:"string"}}],!1;var i=ee===e}else var i=!0;if(i)if(q.fees!==void 0){let S=q.fees,ee=e;if(e===e)if(typeof S=="string"){
if(f(S)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/fees",schemaPath:"common.v1.exactDecimal/maxLe\
ngth",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(S))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+
P+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+P+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var i=ee===e}else var i=!0}}}}}else return u.errors=[{instancePath:t+"/legs/"+y+"/exec\
utions/"+P,schemaPath:"#/properties/legs/items/properties/executions/items/type",keyword:"type",params:{type:"object"}}],
!1;var n=le===e;if(!n)break}}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions",schemaPath:"#/properties/leg\
s/items/properties/executions/type",keyword:"type",params:{type:"array"}}],!1;var o=j===e}else var o=!0;if(o){if(w.busted!==
void 0){let l=w.busted,j=e;if(e===j)if(Array.isArray(l)){var m=!0;let ne=l.length;for(let P=0;P<ne;P++){let q=e;if(typeof l[P]!=
"string")return u.errors=[{instancePath:t+"/legs/"+y+"/busted/"+P,schemaPath:"#/properties/legs/items/properties/busted/\
items/type",keyword:"type",params:{type:"string"}}],!1;var m=q===e;if(!m)break}}else return u.errors=[{instancePath:t+"/\
legs/"+y+"/busted",schemaPath:"#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;
var o=j===e}else var o=!0;if(o){if(w.pendingCancel!==void 0){let l=w.pendingCancel,j=e;if(e===e)if(typeof l=="string"){if(!A.
test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingCancel",schemaPath:"\
common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.pendingReplace!==void 0){
let l=w.pendingReplace,j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let ne;if(l.requestId===void 0&&(ne="re\
questId")||l.clOrdId===void 0&&(ne="clOrdId")||l.terms===void 0&&(ne="terms")||l.sending===void 0&&(ne="sending")||l.attempt===
void 0&&(ne="attempt")||l.validUntil===void 0&&(ne="validUntil"))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingRe\
place",schemaPath:"#/properties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:ne}}],
!1;if(l.requestId!==void 0){let P=l.requestId,q=e;if(e===e)if(typeof P=="string"){if(!A.test(P))return u.errors=[{instancePath:t+
"/legs/"+y+"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/requestId",schemaPath:"common.v1.t\
oken/type",keyword:"type",params:{type:"string"}}],!1;var p=q===e}else var p=!0;if(p){if(l.clOrdId!==void 0){let P=l.clOrdId,
q=e;if(e===e)if(typeof P=="string"){if(!Fe.test(P))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/clOrdId",
schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return u.errors=
[{instancePath:t+"/legs/"+y+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"s\
tring"}}],!1;var p=q===e}else var p=!0;if(p){if(l.terms!==void 0){let P=e;D(l.terms,{instancePath:t+"/legs/"+y+"/pending\
Replace/terms",parentData:l,parentDataProperty:"terms",rootData:d})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);
var p=P===e}else var p=!0;if(p){if(l.sending!==void 0){let P=l.sending,q=e;if(!(P==="not_sent"||P==="in_flight"||P==="un\
known"))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/proper\
ties/pendingReplace/properties/sending/enum",keyword:"enum",params:{allowedValues:Me.properties.legs.items.properties.pendingReplace.
properties.sending.enum}}],!1;var p=q===e}else var p=!0;if(p){if(l.attempt!==void 0){let P=l.attempt,q=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/attempt",schemaPath:"\
#/properties/legs/items/properties/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
q&&typeof P=="number"&&isFinite(P)&&(P>9007199254740991||isNaN(P)))return u.errors=[{instancePath:t+"/legs/"+y+"/pending\
Replace/attempt",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;var p=q===e}else var p=!0;if(p)if(l.validUntil!==void 0){let P=l.
validUntil,q=e;if(e===e)if(typeof P=="string"){if(f(P)>30)return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/v\
alidUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(P))return u.
errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patter\
n",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0\
[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;
var p=q===e}else var p=!0}}}}}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace",schemaPath:"#/propertie\
s/legs/items/properties/pendingReplace/type",keyword:"type",params:{type:"object"}}],!1;var o=j===e}else var o=!0;if(o){
if(w.replaceVersion!==void 0){let l=w.replaceVersion,j=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return u.
errors=[{instancePath:t+"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return u.
errors=[{instancePath:t+"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=j===e}else var o=!0;if(o){if(w.priorIds!==void 0){let l=w.priorIds,j=e;if(e===j)if(Array.
isArray(l)){var g=!0;let ne=l.length;for(let P=0;P<ne;P++){let q=l[P],le=e;if(e===le)if(q&&typeof q=="object"&&!Array.isArray(
q)){let ue;if(q.clOrdId===void 0&&(ue="clOrdId"))return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+P,schemaPath:"\
#/properties/legs/items/properties/priorIds/items/required",keyword:"required",params:{missingProperty:ue}}],!1;if(q.clOrdId!==
void 0){let S=q.clOrdId,ee=e;if(e===e)if(typeof S=="string"){if(!Fe.test(S))return u.errors=[{instancePath:t+"/legs/"+y+
"/priorIds/"+P+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128\
}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+P+"/clOrdId",schemaPath:"common.v1.clOrdId/type",
keyword:"type",params:{type:"string"}}],!1;var $=ee===e}else var $=!0;if($)if(q.brokerOrderId!==void 0){let S=q.brokerOrderId,
ee=e;if(e===e)if(typeof S=="string"){if(f(S)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+P+"/brokerOrde\
rId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/priorIds/"+P+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var $=ee===e}else var $=!0}else return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+P,schemaPath:"#/properties/l\
egs/items/properties/priorIds/items/type",keyword:"type",params:{type:"object"}}],!1;var g=le===e;if(!g)break}}else return u.
errors=[{instancePath:t+"/legs/"+y+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var o=j===e}else var o=!0;if(o){if(w.reason!==void 0){let l=e;I(w.reason,{instancePath:t+
"/legs/"+y+"/reason",parentData:w,parentDataProperty:"reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.
length);var o=l===e}else var o=!0;if(o)if(w.filledQty!==void 0){let l=w.filledQty,j=e;if(e===e)if(typeof l=="string"){if(f(
l)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"ma\
xLength",params:{limit:64}}],!1;if(!U.test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=
[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=j===e}else var o=!0}}}}}}}}}}}}}}}}}}else return u.errors=[{instancePath:t+"/legs/"+y,schemaPath:"#/properties/\
legs/items/type",keyword:"type",params:{type:"object"}}],!1;var c=We===e;if(!c)break}}else return u.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=E===e}else var s=!0;if(s){if(r.
requests!==void 0){let b=r.requests,E=e;if(e===E)if(Array.isArray(b)){var V=!0;let H=b.length;for(let y=0;y<H;y++){let w=e;
if(typeof b[y]!="string")return u.errors=[{instancePath:t+"/requests/"+y,schemaPath:"#/properties/requests/items/type",keyword:"\
type",params:{type:"string"}}],!1;var V=w===e;if(!V)break}}else return u.errors=[{instancePath:t+"/requests",schemaPath:"\
#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=E===e}else var s=!0;if(s){if(r.pendingCancel!==
void 0){let b=r.pendingCancel,E=e;if(e===e)if(typeof b=="string"){if(!A.test(b))return u.errors=[{instancePath:t+"/pendi\
ngCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=E===
e}else var s=!0;if(s){if(r.fees!==void 0){let b=r.fees,E=e;if(e===e)if(typeof b=="string"){if(f(b)>64)return u.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(
b))return u.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.receivedAt!==void 0){let b=r.receivedAt,
E=e;if(e===e)if(typeof b=="string"){if(f(b)>30)return u.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(b))return u.errors=[{instancePath:t+"/receivedAt",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return u.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let b=r.updatedAt,E=e;if(e===e)
if(typeof b=="string"){if(f(b)>30)return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/maxLengt\
h",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(b))return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"co\
mmon.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])\
|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=E===e}else var s=!0;if(s)if(r.reason!==void 0){let b=e;I(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=b===e}else var s=!0}}}}}}}}}}}}else
return u.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=a,e===0}
var Tr=Te;function Te(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Te.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Te.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=a,e===0}var Lr=be,Qr={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function be(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){
let a=null,e=0;if(k(r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),
e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.action===void 0&&
(c="action")||r.reason===void 0&&(c="reason"))return be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return be.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,n=e;if(!(o==="new"||o==="replace"))return be.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Qr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:d})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}else return be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=a,e===0}var Fr=me,Sr={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function me(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:
a.concat(k.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||
r.action===void 0&&(c="action")||r.attempt===void 0&&(c="attempt"))return me.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return me.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,n=e;if(!(o==="new"||o==="replace"))return me.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Sr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return me.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return me.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return me.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}else return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return me.errors=a,e===0}var Cr=Le;function Le(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Le.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return Le.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return Le.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=a,e===0}var Er=ce;function ce(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.execId===void 0&&(c="execId")||r.execRefId===void 0&&
(c="execRefId"))return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return ce.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return ce.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return ce.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ce.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,n=e;if(e===n)if(typeof o=="string"){if(f(o)>128)return ce.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return ce.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.
errors=a,e===0}var Nr=C;function C(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.execId===void 0&&(c="execId")||r.execRefId===void 0&&
(c="execRefId")||r.lastQty===void 0&&(c="lastQty")||r.lastPx===void 0&&(c="lastPx"))return C.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_correct")return C.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=o===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(f(o)>128)
return C.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(f(o)<1)return C.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return C.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,n=e;if(e===e)if(typeof o=="st\
ring"){if(f(o)>29)return C.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!G.test(o))return C.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positi\
veDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let o=r.lastPx,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return C.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.
test(o))return C.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.
brokerCumQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return C.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(o))return C.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,n=e;if(e===e)if(typeof o=="\
string"){if(f(o)>64)return C.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!U.test(o))return C.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let o=r.execRefId,n=e;if(e===n)if(typeof o=="string"){if(f(o)>128)return C.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return C.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return C.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!oe.test(o))return C.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return C.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}else return C.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=a,e===0}var Zr=X;function X(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.execId===void 0&&(c="execId")||r.lastQty===void 0&&
(c="lastQty")||r.lastPx===void 0&&(c="lastPx"))return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:c}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade")return X.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=o===e}else var s=!0;if(s){
if(r.execId!==void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return X.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(f(o)<1)return X.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,n=e;if(e===e)if(typeof o=="string"){if(f(o)>29)return X.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!G.test(o))return X.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patter\
n",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.errors=[{instancePath:t+"/\
lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let o=r.lastPx,n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return X.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(o))return X.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return X.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.brokerCumQty,n=e;if(e===
e)if(typeof o=="string"){if(f(o)>30)return X.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(o))return X.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,n=e;if(e===e)if(typeof o=="string"){if(f(o)>64)return X.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!U.test(
o))return X.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return X.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,
n=e;if(e===e)if(typeof o=="string"){if(f(o)>30)return X.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!oe.test(o))return X.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return X.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return X.errors=a,e===0}var Rr=_e;function _e(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:d})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.evidence===void 0&&(c="evidence")||r.reason===void 0&&
(c="reason"))return _e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return _e.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,n=e;if(e===n&&!(o&&typeof o=="object"&&!Array.isArray(o)))return _e.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?
I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0}}else return _e.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=a,e===0}var Vr=pe;function pe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.orders===void 0&&(n="orders"))return pe.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:n}}],!1;if(r.orders!==void 0){let i=r.orders,m=e;if(e===m)if(Array.isArray(
i)){var s=!0;let p=i.length;for(let g=0;g<p;g++){let $=e;u(i[g],{instancePath:t+"/orders/"+g,parentData:i,parentDataProperty:g,
rootData:d})||(a=a===null?u.errors:a.concat(u.errors),e=a.length);var s=$===e;if(!s)break}}else return pe.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var c=m===e}else var c=!0;if(c){
if(r.events!==void 0){let i=r.events,m=e;if(e===m)if(Array.isArray(i)){var o=!0;let g=i.length;for(let $=0;$<g;$++){let V=i[$],
x=e;if(e===x&&!(V&&typeof V=="object"&&!Array.isArray(V)))return pe.errors=[{instancePath:t+"/events/"+$,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=x===e;if(!o)break}}else return pe.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var c=m===e}else
var c=!0;if(c){if(r.next!==void 0){let i=r.next,m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return pe.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof i==
"number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return pe.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var c=m===e}else var c=!0;if(c)if(r.
error!==void 0){let i=e;I(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:d})||(a=a===
null?I.errors:a.concat(I.errors),e=a.length);var c=i===e}else var c=!0}}}else return pe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=a,e===0}var Xr=re;function re(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(c===e){if(r.account!==void 0){let o=r.account,n=e;if(e===e)if(typeof o=="string"){if(!A.test(o))return re.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return re.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o=="string"){
if(!A.test(o))return re.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return re.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return re.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return re.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return re.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=n===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,n=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return re.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return re.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return re.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}}}}else return re.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=a,e===0}var Wr=W;function W(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.account===void 0&&(c="account")||r.subject===void 0&&(c="subject")||r.requestSeq===
void 0&&(c="requestSeq")||r.reason===void 0&&(c="reason")||r.at===void 0&&(c="at")||r.by===void 0&&(c="by"))return W.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(r.account!==void 0){let o=r.
account,n=e;if(e===n)if(typeof o=="string"){if(f(o)>64)return W.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return W.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,n=e;if(e===n)if(typeof o=="string"){if(f(o)>256)return W.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return W.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return W.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return W.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o=="stri\
ng"){if(!A.test(o))return W.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;
if(e===e)if(typeof o=="string"){if(!A.test(o))return W.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;I(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?
I.errors:a.concat(I.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,n=e;if(e===e)if(typeof o==
"string"){if(f(o)>30)return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!M.test(o))return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,n=e;if(e===e)if(typeof o=="string"){if(f(o)>128)return W.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,n=e;if(e===n)if(typeof o=="string"){if(f(o)>512)return W.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return W.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}else
return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=a,e===0}
var zr=Z;function Z(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return Z.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let n=r.worker,i=e;if(e===e)if(typeof n=="\
string"){if(f(n)>128)return Z.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return Z.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let n=r.role,i=e;if(e===i)if(typeof n==
"string"){if(f(n)>64)return Z.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return Z.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.startedAt!==void 0){let n=r.startedAt,i=e;if(e===e)if(typeof n==
"string"){if(f(n)>30)return Z.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!M.test(n))return Z.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Z.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(f(n)>30)return Z.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!M.test(n))return Z.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.pid!==void 0){let n=r.pid,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Z.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return Z.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=i===e}else var s=!0;if(s){if(r.nats!==void 0){let n=e;if(typeof r.nats!="string")return Z.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
durability!==void 0){let n=e;if(typeof r.durability!="string")return Z.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.counters!==
void 0){let n=r.counters,i=e;if(e===i)if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let g=n[p],$=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Z.errors=[{instancePath:t+"/counters/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&
typeof g=="number"&&isFinite(g)&&(g>9007199254740991||isNaN(g)))return Z.errors=[{instancePath:t+"/counters/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var c=$===e;if(!c)break}else return Z.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0}}}}}}}else return Z.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=a,e===0}var Ur=Qe;function Qe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.workers===void 0&&(c="workers"))return Qe.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:c}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let m=0;m<i;m++){let p=e;Z(o[m],{instancePath:t+"/workers/"+m,parentData:o,parentDataProperty:m,
rootData:d})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=p===e;if(!s)break}}else return Qe.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=a,e===0}var Br={"account-updated.v1":Ge,
"accounts-answer.v1":Ye,"broker-account.v1":er,"broker-status.v1":rr,"brokers-answer.v1":or,"leg-routed.v1":nr,"order-ca\
lculated.v1":lr,"order-cancel-rejected.v1":dr,"order-cancel-requested.v1":fr,"order-canceled.v1":ur,"order-done-for-day.\
v1":yr,"order-expired.v1":hr,"order-new.v1":vr,"order-pending-cancel.v1":gr,"order-pending-new.v1":kr,"order-pending-rep\
lace.v1":wr,"order-received.v1":Pr,"order-refused.v1":br,"order-rejected.v1":_r,"order-replace-rejected.v1":xr,"order-re\
place-requested.v1":Ir,"order-replaced.v1":qr,"order-request-refused.v1":Ar,"order-requested.v1":Dr,"order-state.v1":Or,
"order-stopped.v1":Tr,"order-submit-unknown.v1":Lr,"order-submitting.v1":Fr,"order-suspended.v1":Cr,"order-trade-cancel.\
v1":Er,"order-trade-correct.v1":Nr,"order-trade.v1":Zr,"order-unexplained.v1":Rr,"orders-answer.v1":Vr,"orders-query.v1":Xr,
"request-refused.v1":Wr,"worker-status.v1":zr,"workers-answer.v1":Ur};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = Br;
