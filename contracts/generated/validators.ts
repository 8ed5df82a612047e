// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var ar=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var rr=ar(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});function er(r){let t=r.length,k=0,g=0,y;for(;g<
t;)k++,y=r.charCodeAt(g++),y>=55296&&y<=56319&&g<t&&(y=r.charCodeAt(g),(y&64512)===56320&&g++);return k}Me.default=er;er.
code='require("ajv/dist/runtime/ucs2length").default'});var nr=S,ir={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var T=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Be=new RegExp("^[A-Z]{3}$","u"),Q=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),u=rr().default;var W=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function C(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return C.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>64)return C.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!W.test(o))return C.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return C.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return C.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return C.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return C.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,a=e;if(e===e)if(typeof o=="string"){
if(u(o)>64)return C.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!W.test(o))return C.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return C.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!W.test(o))return C.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return C.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!W.test(o))return C.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return C.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(
o))return C.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return C.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}else return C.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=n,e===0}var Je={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},sr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function z(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,a=e;if(e===e)if(typeof o=="string"){if(!sr.test(o))return z.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return z.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,a=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return z.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:Je.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return z.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,a=e;if(e===e)if(typeof o=="string"){if(u(
o)>64)return z.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!W.test(o))return z.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return z.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return z.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return z.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return z.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return z.errors=n,e===0}function S(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return S.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return S.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,
i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return S.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return S.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==
void 0){let a=r.currency,i=e;if(e===e)if(typeof a=="string"){if(!Be.test(a))return S.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return S.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return S.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return S.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){
let a=e;C(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(n=n===null?C.
errors:n.concat(C.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===
i)if(Array.isArray(a)){if(a.length>1e4)return S.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let f=a.length;for(let v=0;v<f;v++){let j=e;z(a[v],{instancePath:t+
"/positions/"+v,parentData:a,parentDataProperty:v,rootData:y})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var m=j===
e;if(!m)break}}}else return S.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let a=r.version,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return S.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(
a))return S.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return S.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return S.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return S.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return S.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==
void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return S.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return S.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return S.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.by,i=e;if(e===e)if(typeof a=="stri\
ng"){if(u(a)>128)return S.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return S.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cause!==void 0){let a=r.cause,i=e;if(!(a==="snapshot"||a==="fill"||a===
"schedule"))return S.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:ir.
properties.cause.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.blocked!="boolean")
return S.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=a===e}else var s=!0}}}}}}}}}}}else return S.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return S.errors=n,e===0}var mr=De;function De(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return De.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let i=o.length;for(let l=0;l<i;l++){let f=e;S(o[l],{instancePath:t+"/accounts/"+l,parentData:o,parentDataProperty:l,
rootData:y})||(n=n===null?S.errors:n.concat(S.errors),e=n.length);var s=f===e;if(!s)break}}else return De.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return De.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=n,e===0}var cr=X;function X(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!T.
test(a))return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return X.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==void 0){let a=r.currency,
i=e;if(e===e)if(typeof a=="string"){if(!Be.test(a))return X.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return X.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let a=r.brokerTime,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return X.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return X.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){let a=e;C(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:y})||(n=n===null?C.errors:n.concat(C.errors),
e=n.length);var s=a===e}else var s=!0;if(s){if(r.positions!==void 0){let a=r.positions,i=e;if(e===i)if(Array.isArray(a)){
if(a.length>1e4)return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let f=a.length;for(let v=0;v<f;v++){let j=e;z(a[v],{instancePath:t+"/positions/"+
v,parentData:a,parentDataProperty:v,rootData:y})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var m=j===e;if(!m)
break}}}else return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let a=r.completeThrough,i=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return X.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!Q.test(a))return X.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return X.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)
return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!Q.test(a))return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let a=r.
by,i=e;if(e===e)if(typeof a=="string"){if(u(a)>128)return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let a=e;if(typeof r.
blocked!="boolean")return X.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=a===e}else var s=!0}}}}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return X.errors=n,e===0}var lr=L,pr={$id:"broker-status.v1.schema.json",title:"BrokerS\
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
his broker."}}},Ge={title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_limit","trailing_s\
top"],$id:"common.v1.ordType"},Ve={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till cancel, immediate\
 or cancel, fill or kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],
$id:"common.v1.timeInForce"};var dr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function x(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,a=e;if(e===a)if(typeof o=="string"){if(!dr.test(o))return x.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return x.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,a=e;if(e===e)if(typeof o=="string"){if(u(o)>1024)return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,a=e;if(e===a)if(typeof o=="string"){if(u(o)>256)return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return x.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,a=e;if(e===a)if(typeof o=="string"){if(u(o)>128)return x.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return x.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.brokerText!==void 0){let o=r.brokerText,a=e;if(e===a)if(typeof o=="string"){if(u(o)>1024)return x.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return x.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=a===e}else var s=!0}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return x.errors=n,e===0}function L(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.broker===void 0&&(l="broker")||r.account===
void 0&&(l="account")||r.state===void 0&&(l="state")||r.since===void 0&&(l="since")||r.at===void 0&&(l="at")||r.by===void 0&&
(l="by")||r.capabilities===void 0&&(l="capabilities"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;if(r.broker!==void 0){let f=r.broker,v=e;if(e===e)if(typeof f=="string"){if(!T.
test(f))return L.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.account!==void 0){let f=r.account,v=e;if(e===e)if(typeof f==
"string"){if(!T.test(f))return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.state!==void 0){let f=r.state,
v=e;if(!(f==="connected"||f==="disconnected"))return L.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:pr.properties.state.enum}}],!1;var s=v===e}else var s=!0;if(s){if(r.since!==void 0){
let f=r.since,v=e;if(e===e)if(typeof f=="string"){if(u(f)>30)return L.errors=[{instancePath:t+"/since",schemaPath:"commo\
n.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(f))return L.errors=[{instancePath:t+"/si\
nce",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.at!==void 0){let f=r.at,v=e;if(e===e)if(typeof f==
"string"){if(u(f)>30)return L.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!Q.test(f))return L.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else
var s=!0;if(s){if(r.by!==void 0){let f=r.by,v=e;if(e===e)if(typeof f=="string"){if(u(f)>128)return L.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return L.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.
reason!==void 0){let f=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=
n===null?x.errors:n.concat(x.errors),e=n.length);var s=f===e}else var s=!0;if(s)if(r.capabilities!==void 0){let f=r.capabilities,
v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let Z;if(f.assetClasses===void 0&&(Z="assetClasses")||f.ordTypes===
void 0&&(Z="ordTypes")||f.timesInForce===void 0&&(Z="timesInForce")||f.cashOrderQty===void 0&&(Z="cashOrderQty")||f.fractional===
void 0&&(Z="fractional")||f.extendedHours===void 0&&(Z="extendedHours")||f.sellShort===void 0&&(Z="sellShort")||f.replace===
void 0&&(Z="replace"))return L.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:Z}}],!1;if(f.assetClasses!==void 0){let A=f.assetClasses,de=e;if(e===de)if(Array.isArray(
A)){var m=!0;let he=A.length;for(let le=0;le<he;le++){let K=A[le],R=e;if(!(K==="us_equity"||K==="us_option"||K==="crypto"||
K==="future"||K==="fx"||K==="bond"))return L.errors=[{instancePath:t+"/capabilities/assetClasses/"+le,schemaPath:"common\
.v1.assetClass/enum",keyword:"enum",params:{allowedValues:Je.enum}}],!1;var m=R===e;if(!m)break}}else return L.errors=[{
instancePath:t+"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"\
type",params:{type:"array"}}],!1;var o=de===e}else var o=!0;if(o){if(f.ordTypes!==void 0){let A=f.ordTypes,de=e;if(e===de)
if(Array.isArray(A)){var a=!0;let le=A.length;for(let K=0;K<le;K++){let R=A[K],q=e;if(!(R==="market"||R==="limit"||R==="\
stop"||R==="stop_limit"||R==="trailing_stop"))return L.errors=[{instancePath:t+"/capabilities/ordTypes/"+K,schemaPath:"c\
ommon.v1.ordType/enum",keyword:"enum",params:{allowedValues:Ge.enum}}],!1;var a=q===e;if(!a)break}}else return L.errors=
[{instancePath:t+"/capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",
params:{type:"array"}}],!1;var o=de===e}else var o=!0;if(o){if(f.timesInForce!==void 0){let A=f.timesInForce,de=e;if(e===
de)if(Array.isArray(A)){var i=!0;let le=A.length;for(let K=0;K<le;K++){let R=A[K],q=e;if(!(R==="day"||R==="gtc"||R==="io\
c"||R==="fok"||R==="opg"||R==="cls"||R==="gtd"))return L.errors=[{instancePath:t+"/capabilities/timesInForce/"+K,schemaPath:"\
common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var i=q===e;if(!i)break}}else return L.errors=
[{instancePath:t+"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"\
type",params:{type:"array"}}],!1;var o=de===e}else var o=!0;if(o){if(f.cashOrderQty!==void 0){let A=e;if(typeof f.cashOrderQty!=
"boolean")return L.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties\
/cashOrderQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=A===e}else var o=!0;if(o){if(f.fractional!==void 0){
let A=e;if(typeof f.fractional!="boolean")return L.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/prop\
erties/capabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=A===e}else var o=!0;if(o){
if(f.extendedHours!==void 0){let A=e;if(typeof f.extendedHours!="boolean")return L.errors=[{instancePath:t+"/capabilitie\
s/extendedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boole\
an"}}],!1;var o=A===e}else var o=!0;if(o){if(f.sellShort!==void 0){let A=e;if(typeof f.sellShort!="boolean")return L.errors=
[{instancePath:t+"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var o=A===e}else var o=!0;if(o)if(f.replace!==void 0){let A=e;if(typeof f.replace!="bool\
ean")return L.errors=[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/t\
ype",keyword:"type",params:{type:"boolean"}}],!1;var o=A===e}else var o=!0}}}}}}}else return L.errors=[{instancePath:t+"\
/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"object"}}],!1;var s=v===e}else var s=!0}}}}}}}else
return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=n,e===0}
var fr=Oe;function Oe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Oe.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let l=0;l<i;l++){let f=e;L(o[l],{instancePath:t+"/brokers/"+l,parentData:o,parentDataProperty:l,
rootData:y})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var s=f===e;if(!s)break}}else return Oe.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Oe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=n,e===0}var ur=ee,yr={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var ze=new RegExp("^[0-9]{1,4}$","u");var He={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function M(r,{instancePath:t="",parentData:k,
parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.ordStatus===
void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,a=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return M.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:He.
enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){
if(u(o)>64)return M.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!W.test(o))return M.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return M.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return M.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;
if(e===e)if(typeof o=="string"){if(u(o)>64)return M.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(o))return M.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return M.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!W.test(o))return M.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.done!==void 0){let o=e;if(r.
done!==!0)return M.errors=[{instancePath:t+"/done",schemaPath:"#/properties/done/const",keyword:"const",params:{allowedValue:!0}}],
!1;var s=o===e}else var s=!0}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return M.errors=n,e===0}function E(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by")||r.order===void 0&&
(m="order"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return E.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return E.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,a=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return E.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return E.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return E.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!Q.test(o))return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return E.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
order!==void 0){let o=e;M(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(n=n===
null?M.errors:n.concat(M.errors),e=n.length);var s=o===e}else var s=!0}}}}}else return E.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=n,e===0}var hr={$id:"order-requested.v1.schema.json",
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
 along unread."}}},vr={title:"Side",description:"FIX 54 Side.",enum:["buy","sell","sell_short"],$id:"common.v1.side"};var or=Object.prototype.hasOwnProperty,te=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),se=new RegExp(
"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),gr=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");var kr=new RegExp("^[A-Z0-9]{4}$","u");function ce(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ce.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)
if(!(a==="symbol"||a==="assetClass"||a==="mic"||a==="currency")){return ce.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.symbol!==void 0){let a=r.
symbol,i=e;if(e===e)if(typeof a=="string"){if(!sr.test(a))return ce.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ce.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let a=r.assetClass,i=e;if(!(a==="us_equity"||a==="us_option"||a==="crypto"||a==="future"||a===
"fx"||a==="bond"))return ce.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:Je.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.mic!==void 0){let a=r.mic,i=e;if(e===i)if(typeof a==
"string"){if(!kr.test(a))return ce.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ce.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.currency!==void 0){let a=r.currency,i=e;if(e===e)if(typeof a==
"string"){if(!Be.test(a))return ce.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ce.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ce.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=n,e===0}function $(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let a;if(r.orderId===void 0&&(a="orderId")||r.account===void 0&&(a="account")||r.instrument===void 0&&(a="instrument")||
r.side===void 0&&(a="side")||r.ordType===void 0&&(a="ordType")||r.timeInForce===void 0&&(a="timeInForce")||r.route===void 0&&
(a="route")||r.validUntil===void 0&&(a="validUntil"))return $.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a}}],!1;{let i=e;for(let l in r)if(!or.call(hr.properties,l)){return $.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(i===e){if(r.
orderId!==void 0){let l=r.orderId,f=e;if(e===e)if(typeof l=="string"){if(!T.test(l))return $.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=f===
e}else var s=!0;if(s){if(r.account!==void 0){let l=r.account,f=e;if(e===e)if(typeof l=="string"){if(!T.test(l))return $.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=f===e}else var s=!0;if(s){if(r.instrument!==void 0){let l=e;ce(r.instrument,{instancePath:t+"/\
instrument",parentData:r,parentDataProperty:"instrument",rootData:y})||(n=n===null?ce.errors:n.concat(ce.errors),e=n.length);
var s=l===e}else var s=!0;if(s){if(r.side!==void 0){let l=r.side,f=e;if(!(l==="buy"||l==="sell"||l==="sell_short"))return $.
errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"enum",params:{allowedValues:vr.enum}}],!1;var s=f===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let l=r.orderQty,f=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!te.test(l))return $.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;
if(s){if(r.cashOrderQty!==void 0){let l=r.cashOrderQty,f=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{
instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(l))return $.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;
if(s){if(r.ordType!==void 0){let l=r.ordType,f=e;if(!(l==="market"||l==="limit"||l==="stop"||l==="stop_limit"||l==="trai\
ling_stop"))return $.errors=[{instancePath:t+"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Ge.
enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.price!==void 0){let l=r.price,f=e;if(e===e)if(typeof l=="string"){if(u(l)>
30)return $.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!se.test(l))return $.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s){if(r.stopPx!==void 0){let l=r.
stopPx,f=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return $.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.d\
ecimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(l))return $.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.
errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===
e}else var s=!0;if(s){if(r.trailAmount!==void 0){let l=r.trailAmount,f=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.
errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(l))return $.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;
if(s){if(r.trailPercent!==void 0){let l=r.trailPercent,f=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{
instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(l))return $.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;
if(s){if(r.timeInForce!==void 0){let l=r.timeInForce,f=e;if(!(l==="day"||l==="gtc"||l==="ioc"||l==="fok"||l==="opg"||l===
"cls"||l==="gtd"))return $.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",
params:{allowedValues:Ve.enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.expireTime!==void 0){let l=r.expireTime,f=e;if(e===
e)if(typeof l=="string"){if(u(l)>30)return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(l))return $.errors=[{instancePath:t+"/expireTime",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=f===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let l=e;if(typeof r.extendedHours!="boolean")
return $.errors=[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"\
boolean"}}],!1;var s=l===e}else var s=!0;if(s){if(r.route!==void 0){let l=r.route,f=e;if(e===f)if(l&&typeof l=="object"&&
!Array.isArray(l)){let j;if(l.broker===void 0&&(j="broker"))return $.errors=[{instancePath:t+"/route",schemaPath:"#/prop\
erties/route/required",keyword:"required",params:{missingProperty:j}}],!1;{let Z=e;for(let A in l)if(A!=="broker"){return $.
errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A}}],!1;break}if(Z===e&&l.broker!==void 0){let A=l.broker;if(e===e)if(typeof A=="string"){if(!T.test(
A))return $.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1}}}else return $.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/type",
keyword:"type",params:{type:"object"}}],!1;var s=f===e}else var s=!0;if(s){if(r.validUntil!==void 0){let l=r.validUntil,
f=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return $.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(l))return $.errors=[{instancePath:t+"/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return $.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s)if(r.tags!==void 0){let l=r.tags,f=e;if(e===f)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length>16)return $.errors=[{instancePath:t+"/tags",schemaPath:"#/properti\
es/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let j in l){let Z=e;if(typeof j=="string"&&!gr.
test(j)){let A={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},propertyName:j};n===null?n=[A]:n.push(A),e++}var m=Z===e;if(!m){let A={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:j}};return n===null?n=[A]:n.push(A),e++,$.
errors=n,!1;break}}if(m)for(let j in l){let Z=l[j],A=e;if(e===A)if(typeof Z=="string"){if(u(Z)>256)return $.errors=[{instancePath:t+
"/tags/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1}else return $.errors=[{instancePath:t+"/tags/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e;if(!o)break}}else
return $.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;
var s=f===e}else var s=!0}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $.errors=n,e===0}var Xe=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function re(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker")||r.clOrdId===void 0&&(m="clOrdId"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let o=r.legId,a=e;if(e===e)if(typeof o=="string"){if(!ze.
test(o))return re.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return re.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!T.test(o))return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,a=e;if(e===
e)if(typeof o=="string"){if(!Xe.test(o))return re.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return re.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return re.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return re.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return re.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.p\
ositiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return re.errors=[{instancePath:t+"/\
cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0\
-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positive\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}else return re.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=n,e===0}var Ke=new RegExp("^[0-9a-f]{32}\
$","u");function pe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(E(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?E.errors:n.concat(E.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&
(o="digest")||r.legs===void 0&&(o="legs"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.type!==void 0){let a=e;if(r.type!=="received")return pe.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"received"}}],!1;var s=a===e}else var s=!0;if(s){if(r.request!==
void 0){let a=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||(n=n===null?
$.errors:n.concat($.errors),e=n.length);var s=a===e}else var s=!0;if(s){if(r.digest!==void 0){let a=r.digest,i=e;if(e===
e)if(typeof a=="string"){if(!Ke.test(a))return pe.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return pe.errors=[{instancePath:t+"/digest",schemaPath:"co\
mmon.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.legs!==void 0){let a=r.
legs,i=e;if(e===i)if(Array.isArray(a)){if(a.length>64)return pe.errors=[{instancePath:t+"/legs",schemaPath:"#/properties\
/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(a.length<1)return pe.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let f=a.length;for(let v=0;v<f;v++){let j=e;
re(a[v],{instancePath:t+"/legs/"+v,parentData:a,parentDataProperty:v,rootData:y})||(n=n===null?re.errors:n.concat(re.errors),
e=n.length);var m=j===e;if(!m)break}}}else return pe.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",
keyword:"type",params:{type:"array"}}],!1;var s=i===e}else var s=!0}}}else return pe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=n,e===0}function ee(r,{instancePath:t="",parentData:k,
parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===
void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||
r.broker===void 0&&(m="broker"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="action"||a==="account"||a==="orderId"||a==="legId"||a==="broker"||a==="requestId"||
a==="received"||a==="seq")){return ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.action!==void 0){let a=r.action,i=e;if(!(a==="submit"||
a==="cancel"||a==="replace"))return ee.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:yr.properties.action.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.
account,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return ee.errors=[{instancePath:t+"/account",schemaPath:"commo\
n.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return ee.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.legId!==void 0){let a=r.legId,i=e;if(e===e)if(typeof a=="string"){if(!ze.test(a))return ee.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return ee.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;
var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let a=r.broker,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return ee.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a==
"string"){if(!T.test(a))return ee.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.received!==void 0){let a=e;
pe(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"received",rootData:y})||(n=n===null?pe.errors:
n.concat(pe.errors),e=n.length);var s=a===e}else var s=!0;if(s)if(r.seq!==void 0){let a=r.seq,i=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return ee.errors=
[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(a<1||isNaN(a))return ee.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0}}}}}}}}}else return ee.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ee.errors=n,e===0}var wr=Le;function w(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0,s=e;E(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?E.errors:n.concat(E.errors),e=n.length);var m=s===e;if(m){let a=e;
if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.legId===void 0&&(l="legId")||r.broker===void 0&&(l="bro\
ker")||r.clOrdId===void 0&&(l="clOrdId"))return w.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:l}}],!1;if(r.legId!==void 0){let f=r.legId,v=e;if(e===e)if(typeof f=="string"){if(!ze.test(
f))return w.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return w.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=v===e}else var o=!0;if(o){if(r.broker!==void 0){let f=r.broker,v=e;if(e===e)if(typeof f=="stri\
ng"){if(!T.test(f))return w.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return w.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=v===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let f=r.clOrdId,v=e;if(e===
e)if(typeof f=="string"){if(!Xe.test(f))return w.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return w.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let f=r.brokerOrderId,v=e;if(e===e)if(typeof f=="string"){if(u(f)>128)return w.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return w.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=v===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let f=r.transactTime,v=e;if(e===e)if(typeof f=="string"){if(u(f)>30)return w.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!Q.test(f))return w.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return w.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=v===e}else var o=!0}}}}else
return w.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=a===e}return w.
errors=n,e===0}function Le(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(
r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Le.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Le.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=n,e===
0}var br=Pe;function Pe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return Pe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return Pe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Pe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Pe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=n,e===0}var Pr=me;function me(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return me.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let a in r)if(!(a==="requestId"||a==="account"||a==="orderId"||a==="validUntil")){return me.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(o===e){if(r.
requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return me.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return me.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,i=e;if(e===e)if(typeof a=="st\
ring"){if(!T.test(a))return me.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return me.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,
i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return me.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return me.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return me.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return me.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return me.errors=n,e===0}var _r=_e;function _e(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return _e.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return _e.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return _e.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return _e.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else
return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=n,e===
0}var xr=Qe;function Qe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Qe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Qe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=n,e===0}var Ir=Fe;function Fe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Fe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Fe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Fe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=n,e===0}var $r=we;function we(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return we.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="held")
return we.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"hel\
d"}}],!1;var s=o===e}else var s=!0;if(s){if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;
if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return we.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(o))return we.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return we.errors=[{instancePath:t+"/expectedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}else return we.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=n,e===0}var qr=Se;function Se(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Se.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Se.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Se.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=n,e===0}var Ar=xe;function xe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(E(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?E.errors:n.concat(E.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return xe.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return xe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return xe.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return xe.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else return xe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=n,e===0}var jr=Ce;function Ce(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ce.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Ce.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Ce.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=n,e===0}var Tr=ue;function D(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return D.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return D.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return D.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return D.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
a=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return D.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Ge.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return D.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return D.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!se.test(o))return D.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return D.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))
return D.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return D.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(
o))return D.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return D.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,a=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return D.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ve.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!Q.test(o))return D.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return D.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return D.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.
errors=n,e===0}function ue(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(
r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||
r.terms===void 0&&(m="terms")||r.validUntil===void 0&&(m="validUntil"))return ue.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return ue.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_repla\
ce"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){
if(!T.test(o))return ue.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ue.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;D(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(n=n===null?D.errors:n.concat(D.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.validUntil!==void 0){let o=r.validUntil,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ue.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!Q.test(o))return ue.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ue.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}else
return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=n,e===
0}var Dr=pe,Or=Ie;function Ie(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(E(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?E.errors:n.concat(E.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return Ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return Ie.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:y})||
(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
a=e;if(e===e)if(typeof o=="string"){if(!Ke.test(o))return Ie.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return Ie.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(
x.errors),e=n.length);var s=o===e}else var s=!0}}}else return Ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Ie.errors=n,e===0}var Lr=Ee;function Ee(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Ee.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Ee.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}else
return Ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=n,e===
0}var Qr=$e;function $e(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return $e.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $e.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return $e.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=n,e===0}var Fr=F,Sr={$id:"order-replace-\
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
ent late."}},minProperties:5};function F(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return F.errors=[{instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return F.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let a in r)if(!or.call(Sr.properties,
a)){return F.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(o===e){if(r.requestId!==void 0){let a=r.requestId,i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return F.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let a=r.account,i=e;if(e===e)if(typeof a=="st\
ring"){if(!T.test(a))return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.tok\
en/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let a=r.orderId,
i=e;if(e===e)if(typeof a=="string"){if(!T.test(a))return F.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let a=r.orderQty,i=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return F.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(a))return F.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.price!==void 0){let a=r.price,i=e;
if(e===e)if(typeof a=="string"){if(u(a)>30)return F.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(a))return F.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.stopPx!==void 0){let a=r.stopPx,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return F.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(
a))return F.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailAmount!==void 0){let a=r.
trailAmount,i=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return F.errors=[{instancePath:t+"/trailAmount",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(a))return F.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][\
0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailPercent!==void 0){let a=r.
trailPercent,i=e;if(e===e)if(typeof a=="string"){if(u(a)>29)return F.errors=[{instancePath:t+"/trailPercent",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(a))return F.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9]\
[0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return F.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiv\
eDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.timeInForce!==void 0){let a=r.
timeInForce,i=e;if(!(a==="day"||a==="gtc"||a==="ioc"||a==="fok"||a==="opg"||a==="cls"||a==="gtd"))return F.errors=[{instancePath:t+
"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var s=i===e}else
var s=!0;if(s)if(r.validUntil!==void 0){let a=r.validUntil,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return F.errors=
[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.
test(a))return F.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/validUn\
til",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}}}}else
return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=n,e===0}
var Cr=qe;function qe(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return qe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return qe.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return qe.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;D(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:y})||(n=
n===null?D.errors:n.concat(D.errors),e=n.length);var s=o===e}else var s=!0}}else return qe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=n,e===0}var Er=be,Rr={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function be(r,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(E(r,{instancePath:t,parentData:k,parentDataProperty:g,
rootData:y})||(n=n===null?E.errors:n.concat(E.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return be.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,a=e;if(!(o==="new"||o==="cancel"||o==="replace"))return be.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:Rr.properties.request.enum}}],!1;var s=a===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return be.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return be.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}else return be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=n,e===0}var Zr=$,Nr=G;var Wr={title:"ExecRestatementReason",description:"FIX 378 ExecRestatementReason: why a broker told an order anew.",enum:[
"gt_corporate_action","gt_renewal","verbal_change","repricing_of_order","broker_option","partial_decline_of_order_qty","\
cancel_on_trading_halt","cancel_on_system_failure","market_option","canceled_not_best","warehouse_recap","peg_refresh","\
other"],$id:"common.v1.execRestatementReason"};function G(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.cumQty===void 0&&
(m="cumQty")||r.transactTime===void 0&&(m="transactTime"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="restated")return G.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"restated"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.execRestatementReason!==void 0){let o=r.execRestatementReason,a=e;if(!(o==="gt_corporate_action"||o==="gt_ren\
ewal"||o==="verbal_change"||o==="repricing_of_order"||o==="broker_option"||o==="partial_decline_of_order_qty"||o==="canc\
el_on_trading_halt"||o==="cancel_on_system_failure"||o==="market_option"||o==="canceled_not_best"||o==="warehouse_recap"||
o==="peg_refresh"||o==="other"))return G.errors=[{instancePath:t+"/execRestatementReason",schemaPath:"common.v1.execRest\
atementReason/enum",keyword:"enum",params:{allowedValues:Wr.enum}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return G.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return G.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return G.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.price!==void 0){let o=r.price,a=e;
if(e===e)if(typeof o=="string"){if(u(o)>30)return G.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return G.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return G.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.cumQty!==void 0){let o=r.cumQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return G.errors=
[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(
o))return G.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return G.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.avgPx!==void 0){let o=r.avgPx,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return G.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/m\
axLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return G.errors=[{instancePath:t+"/avgPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return G.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.transactTime!==void 0){let o=r.transactTime,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return G.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!Q.test(o))return G.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||
(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}}}}}}else return G.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=n,e===0}var Xr=p,tr={$id:"order-state.v1.\
schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Redis projection and of\
 query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","digest","request","ord\
er","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"FIX 1 Ac\
count."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
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
in its figures."},brokerOrderId:{$ref:"common.v1.brokerOrderId",description:"Of the order it was about."}}}},title:"Leg",
description:"One child order as it stands."},description:"The child orders."},requests:{type:"array",description:"Ids of\
 the newest requests about this order that were dealt with, at most 512: a repeat has no effect. Cancels stay longest.",
items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",description:"The cancel request that is under way."},fees:{
$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fees."},receivedAt:{$ref:"common.v1.timestamp",
description:"When the gateway recorded the order."},updatedAt:{$ref:"common.v1.timestamp",description:"When the gateway \
recorded the newest event."},reason:{$ref:"common.v1.reason",description:"Why the order was refused or ended, where ther\
e is a reason."}}};function ke(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.reason===void 0&&(m="reason"))return ke.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/re\
ason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===
e}else var s=!0;if(s)if(r.expectedAt!==void 0){let o=r.expectedAt,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ke.
errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!Q.test(o))return ke.errors=[{instancePath:t+"/expectedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ke.errors=[{instancePath:t+
"/expectedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}else
return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=n,e===
0}function p(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let R;if(r.account===void 0&&(R="account")||r.orderId===void 0&&(R="orderId")||r.version===
void 0&&(R="version")||r.digest===void 0&&(R="digest")||r.request===void 0&&(R="request")||r.order===void 0&&(R="order")||
r.legs===void 0&&(R="legs")||r.requests===void 0&&(R="requests")||r.fees===void 0&&(R="fees")||r.receivedAt===void 0&&(R=
"receivedAt")||r.updatedAt===void 0&&(R="updatedAt"))return p.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:R}}],!1;if(r.account!==void 0){let q=r.account,H=e;if(e===e)if(typeof q=="string"){if(!T.
test(q))return p.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=H===e}else var s=!0;if(s){if(r.orderId!==void 0){let q=r.orderId,H=e;if(e===e)if(typeof q==
"string"){if(!T.test(q))return p.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=H===e}else var s=!0;if(s){if(r.version!==void 0){let q=r.version,
H=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return p.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===H&&typeof q=="number"&&isFinite(q)){if(q>9007199254740991||
isNaN(q))return p.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(q<1||isNaN(q))return p.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=H===e}else var s=!0;if(s){if(r.
digest!==void 0){let q=r.digest,H=e;if(e===e)if(typeof q=="string"){if(!Ke.test(q))return p.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return p.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=H===e}else
var s=!0;if(s){if(r.request!==void 0){let q=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:y})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var s=q===e}else var s=!0;if(s){if(r.order!==void 0){
let q=e;M(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:y})||(n=n===null?M.errors:n.
concat(M.errors),e=n.length);var s=q===e}else var s=!0;if(s){if(r.legs!==void 0){let q=r.legs,H=e;if(e===H)if(Array.isArray(
q)){var m=!0;let Ue=q.length;for(let d=0;d<Ue;d++){let b=q[d],Ye=e;if(e===Ye)if(b&&typeof b=="object"&&!Array.isArray(b)){
let ae;if(b.legId===void 0&&(ae="legId")||b.broker===void 0&&(ae="broker")||b.clOrdId===void 0&&(ae="clOrdId")||b.working===
void 0&&(ae="working")||b.ordStatus===void 0&&(ae="ordStatus")||b.sending===void 0&&(ae="sending")||b.attempt===void 0&&
(ae="attempt")||b.terms===void 0&&(ae="terms")||b.cumQty===void 0&&(ae="cumQty")||b.cumCost===void 0&&(ae="cumCost")||b.
executions===void 0&&(ae="executions")||b.busted===void 0&&(ae="busted")||b.replaceVersion===void 0&&(ae="replaceVersion")||
b.priorIds===void 0&&(ae="priorIds"))return p.errors=[{instancePath:t+"/legs/"+d,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:ae}}],!1;if(b.legId!==void 0){let c=b.legId,I=e;if(e===e)if(typeof c==
"string"){if(!ze.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.broker!==void 0){let c=b.
broker,I=e;if(e===e)if(typeof c=="string"){if(!T.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;
if(o){if(b.clOrdId!==void 0){let c=b.clOrdId,I=e;if(e===e)if(typeof c=="string"){if(!Xe.test(c))return p.errors=[{instancePath:t+
"/legs/"+d+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],
!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{
type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.brokerOrderId!==void 0){let c=b.brokerOrderId,I=e;if(e===e)if(typeof c==
"string"){if(u(c)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.
working!==void 0){let c=b.working,I=e;if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unknown"||c==="new"||
c==="partially_filled"||c==="filled"||c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c==="rejected"||c==="\
expired"||c==="done_for_day"||c==="suspended"||c==="stopped"||c==="calculated"))return p.errors=[{instancePath:t+"/legs/"+
d+"/working",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:He.enum}}],!1;var o=I===e}else var o=!0;
if(o){if(b.ordStatus!==void 0){let c=b.ordStatus,I=e;if(!(c==="received"||c==="held"||c==="pending_new"||c==="submit_unk\
nown"||c==="new"||c==="partially_filled"||c==="filled"||c==="pending_cancel"||c==="pending_replace"||c==="canceled"||c===
"rejected"||c==="expired"||c==="done_for_day"||c==="suspended"||c==="stopped"||c==="calculated"))return p.errors=[{instancePath:t+
"/legs/"+d+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:He.enum}}],!1;var o=I===
e}else var o=!0;if(o){if(b.sending!==void 0){let c=b.sending,I=e;if(!(c==="not_sent"||c==="in_flight"||c==="unknown"||c===
"acknowledged"))return p.errors=[{instancePath:t+"/legs/"+d+"/sending",schemaPath:"#/properties/legs/items/properties/se\
nding/enum",keyword:"enum",params:{allowedValues:tr.properties.legs.items.properties.sending.enum}}],!1;var o=I===e}else
var o=!0;if(o){if(b.attempt!==void 0){let c=b.attempt,I=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return p.
errors=[{instancePath:t+"/legs/"+d+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===I&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return p.errors=
[{instancePath:t+"/legs/"+d+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(c<0||isNaN(c))return p.errors=[{instancePath:t+"/legs/"+d+"/atte\
mpt",schemaPath:"#/properties/legs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var o=I===e}else var o=!0;if(o){if(b.terms!==void 0){let c=e;D(b.terms,{instancePath:t+"/legs/"+d+"/terms",parentData:b,
parentDataProperty:"terms",rootData:y})||(n=n===null?D.errors:n.concat(D.errors),e=n.length);var o=c===e}else var o=!0;if(o){
if(b.cumQty!==void 0){let c=b.cumQty,I=e;if(e===e)if(typeof c=="string"){if(u(c)>64)return p.errors=[{instancePath:t+"/l\
egs/"+d+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(c))
return p.errors=[{instancePath:t+"/legs/"+d+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.cumCost!==void 0){
let c=b.cumCost,I=e;if(e===e)if(typeof c=="string"){if(u(c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/cumCost",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(c))return p.errors=[{instancePath:t+
"/legs/"+d+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0\
-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/cumCost",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.executions!==void 0){let c=b.executions,
I=e;if(e===I)if(Array.isArray(c)){var a=!0;let J=c.length;for(let h=0;h<J;h++){let P=c[h],Y=e;if(e===Y)if(P&&typeof P=="\
object"&&!Array.isArray(P)){let ie;if(P.execId===void 0&&(ie="execId")||P.lastQty===void 0&&(ie="lastQty")||P.lastPx===void 0&&
(ie="lastPx"))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h,schemaPath:"#/properties/legs/items/propertie\
s/executions/items/required",keyword:"required",params:{missingProperty:ie}}],!1;if(P.execId!==void 0){let _=P.execId,O=e;
if(e===e)if(typeof _=="string"){if(u(_)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(_)<1)return p.errors=[{instancePath:t+"/leg\
s/"+d+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var i=O===e}else var i=!0;if(i){if(P.lastQty!==void 0){let _=P.lastQty,O=e;if(e===e)if(typeof _=="st\
ring"){if(u(_)>29)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastQty",schemaPath:"common.v1.positive\
Decimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(_))return p.errors=[{instancePath:t+"/legs/"+d+
"/executions/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+\
)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/las\
tQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var i=O===e}else var i=!0;if(i){
if(P.lastPx!==void 0){let _=P.lastPx,O=e;if(e===e)if(typeof _=="string"){if(u(_)>30)return p.errors=[{instancePath:t+"/l\
egs/"+d+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.
test(_))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+
d+"/executions/"+h+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var i=O===e}else
var i=!0;if(i){if(P.brokerOrderId!==void 0){let _=P.brokerOrderId,O=e;if(e===e)if(typeof _=="string"){if(u(_)>128)return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerOrderId",schemaPath:"\
common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var i=O===e}else var i=!0;if(i){if(P.brokerCumQty!==
void 0){let _=P.brokerCumQty,O=e;if(e===e)if(typeof _=="string"){if(u(_)>30)return p.errors=[{instancePath:t+"/legs/"+d+
"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.
test(_))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/patte\
rn",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/executions/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],
!1;var i=O===e}else var i=!0;if(i){if(P.fees!==void 0){let _=P.fees,O=e;if(e===e)if(typeof _=="string"){if(u(_)>64)return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLe\
ngth",params:{limit:64}}],!1;if(!W.test(_))return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/fees",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var i=O===e}else var i=!0;if(i){if(P.transactTime!==void 0){let _=P.transactTime,O=e;if(e===e)if(typeof _==
"string"){if(u(_)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/transactTime",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(_))return p.errors=[{instancePath:t+"/legs/"+
d+"/executions/"+h+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}\
-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|\
2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var i=O===e}else var i=!0;
if(i)if(P.restated!==void 0){let _=e;if(P.restated!==!0)return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h+"/r\
estated",schemaPath:"#/properties/legs/items/properties/executions/items/properties/restated/const",keyword:"const",params:{
allowedValue:!0}}],!1;var i=_===e}else var i=!0}}}}}}}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions/"+h,
schemaPath:"#/properties/legs/items/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var a=Y===
e;if(!a)break}}else return p.errors=[{instancePath:t+"/legs/"+d+"/executions",schemaPath:"#/properties/legs/items/proper\
ties/executions/type",keyword:"type",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(b.busted!==void 0){let c=b.
busted,I=e;if(e===I)if(Array.isArray(c)){var l=!0;let J=c.length;for(let h=0;h<J;h++){let P=c[h],Y=e;if(e===Y)if(P&&typeof P==
"object"&&!Array.isArray(P)){let ie;if(P.execId===void 0&&(ie="execId"))return p.errors=[{instancePath:t+"/legs/"+d+"/bu\
sted/"+h,schemaPath:"#/properties/legs/items/properties/busted/items/required",keyword:"required",params:{missingProperty:ie}}],
!1;if(P.execId!==void 0){let _=P.execId,O=e;if(e===e)if(typeof _=="string"){if(u(_)>128)return p.errors=[{instancePath:t+
"/legs/"+d+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(
_)<1)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/execId",schemaPath:"com\
mon.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e}else var f=!0;if(f){if(P.brokerOrderId!==void 0){
let _=P.brokerOrderId,O=e;if(e===e)if(typeof _=="string"){if(u(_)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/bust\
ed/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.
errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",
params:{type:"string"}}],!1;var f=O===e}else var f=!0;if(f){if(P.brokerCumQty!==void 0){let _=P.brokerCumQty,O=e;if(e===
e)if(typeof _=="string"){if(u(_)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(_))return p.errors=[{instancePath:t+
"/legs/"+d+"/busted/"+h+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|\
[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/brokerCumQty",
schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e}else var f=!0;if(f){if(P.lastQty!==
void 0){let _=P.lastQty,O=e;if(e===e)if(typeof _=="string"){if(u(_)>29)return p.errors=[{instancePath:t+"/legs/"+d+"/bus\
ted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(
_))return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/busted/"+h+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var f=O===e}else var f=!0;if(f){if(P.transactTime!==void 0){let _=P.transactTime,O=e;if(e===e)if(typeof _=="string"){if(u(
_)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",
keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(_))return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/tran\
sactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-\
(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][\
0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/transactTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e}else var f=!0;if(f)if(P.bustedAt!==void 0){
let _=P.bustedAt,O=e;if(e===e)if(typeof _=="string"){if(u(_)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+
"/bustedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(_))return p.
errors=[{instancePath:t+"/legs/"+d+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+
d+"/busted/"+h+"/bustedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var f=O===e}else
var f=!0}}}}}else return p.errors=[{instancePath:t+"/legs/"+d+"/busted/"+h,schemaPath:"#/properties/legs/items/propertie\
s/busted/items/type",keyword:"type",params:{type:"object"}}],!1;var l=Y===e;if(!l)break}}else return p.errors=[{instancePath:t+
"/legs/"+d+"/busted",schemaPath:"#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.pendingCancel!==void 0){let c=b.pendingCancel,I=e;if(e===e)if(typeof c=="string"){
if(!T.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/pendingCancel",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.pendingReplace!==
void 0){let c=b.pendingReplace,I=e;if(e===I)if(c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.requestId===void 0&&
(J="requestId")||c.clOrdId===void 0&&(J="clOrdId")||c.terms===void 0&&(J="terms")||c.sending===void 0&&(J="sending")||c.
attempt===void 0&&(J="attempt")||c.validUntil===void 0&&(J="validUntil"))return p.errors=[{instancePath:t+"/legs/"+d+"/p\
endingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:J}}],
!1;if(c.requestId!==void 0){let h=c.requestId,P=e;if(e===e)if(typeof h=="string"){if(!T.test(h))return p.errors=[{instancePath:t+
"/legs/"+d+"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,64}$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/requestId",schemaPath:"common.v1.t\
oken/type",keyword:"type",params:{type:"string"}}],!1;var v=P===e}else var v=!0;if(v){if(c.clOrdId!==void 0){let h=c.clOrdId,
P=e;if(e===e)if(typeof h=="string"){if(!Xe.test(h))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/clOrdId",
schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return p.errors=
[{instancePath:t+"/legs/"+d+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"s\
tring"}}],!1;var v=P===e}else var v=!0;if(v){if(c.terms!==void 0){let h=e;D(c.terms,{instancePath:t+"/legs/"+d+"/pending\
Replace/terms",parentData:c,parentDataProperty:"terms",rootData:y})||(n=n===null?D.errors:n.concat(D.errors),e=n.length);
var v=h===e}else var v=!0;if(v){if(c.sending!==void 0){let h=c.sending,P=e;if(!(h==="not_sent"||h==="in_flight"||h==="un\
known"))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/proper\
ties/pendingReplace/properties/sending/enum",keyword:"enum",params:{allowedValues:tr.properties.legs.items.properties.pendingReplace.
properties.sending.enum}}],!1;var v=P===e}else var v=!0;if(v){if(c.attempt!==void 0){let h=c.attempt,P=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/attempt",schemaPath:"\
#/properties/legs/items/properties/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
P&&typeof h=="number"&&isFinite(h)&&(h>9007199254740991||isNaN(h)))return p.errors=[{instancePath:t+"/legs/"+d+"/pending\
Replace/attempt",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;var v=P===e}else var v=!0;if(v)if(c.validUntil!==void 0){let h=c.
validUntil,P=e;if(e===e)if(typeof h=="string"){if(u(h)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/v\
alidUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(h))return p.
errors=[{instancePath:t+"/legs/"+d+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patter\
n",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0\
[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;
var v=P===e}else var v=!0}}}}}else return p.errors=[{instancePath:t+"/legs/"+d+"/pendingReplace",schemaPath:"#/propertie\
s/legs/items/properties/pendingReplace/type",keyword:"type",params:{type:"object"}}],!1;var o=I===e}else var o=!0;if(o){
if(b.replaceVersion!==void 0){let c=b.replaceVersion,I=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return p.
errors=[{instancePath:t+"/legs/"+d+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c))return p.
errors=[{instancePath:t+"/legs/"+d+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(c<0||isNaN(c))return p.errors=[{instancePath:t+
"/legs/"+d+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=I===e}else var o=!0;if(o){if(b.priorIds!==void 0){let c=b.priorIds,I=e;if(e===I)if(Array.
isArray(c)){var j=!0;let J=c.length;for(let h=0;h<J;h++){let P=c[h],Y=e;if(e===Y)if(P&&typeof P=="object"&&!Array.isArray(
P)){let ie;if(P.clOrdId===void 0&&(ie="clOrdId"))return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h,schemaPath:"\
#/properties/legs/items/properties/priorIds/items/required",keyword:"required",params:{missingProperty:ie}}],!1;if(P.clOrdId!==
void 0){let _=P.clOrdId,O=e;if(e===e)if(typeof _=="string"){if(!Xe.test(_))return p.errors=[{instancePath:t+"/legs/"+d+"\
/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}\
$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h+"/clOrdId",schemaPath:"common.v1.clOrdId/type",
keyword:"type",params:{type:"string"}}],!1;var Z=O===e}else var Z=!0;if(Z)if(P.brokerOrderId!==void 0){let _=P.brokerOrderId,
O=e;if(e===e)if(typeof _=="string"){if(u(_)>128)return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h+"/brokerOrder\
Id",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return p.errors=[{instancePath:t+
"/legs/"+d+"/priorIds/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var Z=O===e}else var Z=!0}else return p.errors=[{instancePath:t+"/legs/"+d+"/priorIds/"+h,schemaPath:"#/properties/le\
gs/items/properties/priorIds/items/type",keyword:"type",params:{type:"object"}}],!1;var j=Y===e;if(!j)break}}else return p.
errors=[{instancePath:t+"/legs/"+d+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var o=I===e}else var o=!0;if(o){if(b.reason!==void 0){let c=e;x(b.reason,{instancePath:t+
"/legs/"+d+"/reason",parentData:b,parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.
length);var o=c===e}else var o=!0;if(o){if(b.filledQty!==void 0){let c=b.filledQty,I=e;if(e===e)if(typeof c=="string"){if(u(
c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"ma\
xLength",params:{limit:64}}],!1;if(!W.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/filledQty",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=
[{instancePath:t+"/legs/"+d+"/filledQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.older!==void 0){let c=b.older,I=e;if(e===I)if(Array.isArray(c)){var A=!0;let J=c.
length;for(let h=0;h<J;h++){let P=c[h],Y=e;if(e===Y)if(typeof P=="string"){if(u(P)>192)return p.errors=[{instancePath:t+
"/legs/"+d+"/older/"+h,schemaPath:"#/properties/legs/items/properties/older/items/maxLength",keyword:"maxLength",params:{
limit:192}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/older/"+h,schemaPath:"#/properties/legs/items/propert\
ies/older/items/type",keyword:"type",params:{type:"string"}}],!1;var A=Y===e;if(!A)break}}else return p.errors=[{instancePath:t+
"/legs/"+d+"/older",schemaPath:"#/properties/legs/items/properties/older/type",keyword:"type",params:{type:"array"}}],!1;
var o=I===e}else var o=!0;if(o){if(b.olderQty!==void 0){let c=b.olderQty,I=e;if(e===I)if(Array.isArray(c)){var de=!0;let J=c.
length;for(let h=0;h<J;h++){let P=c[h],Y=e;if(e===Y)if(P&&typeof P=="object"&&!Array.isArray(P)){let ie;if(P.cumQty===void 0&&
(ie="cumQty")||P.cumCost===void 0&&(ie="cumCost"))return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h,schemaPath:"\
#/properties/legs/items/properties/olderQty/items/required",keyword:"required",params:{missingProperty:ie}}],!1;if(P.brokerOrderId!==
void 0){let _=P.brokerOrderId,O=e;if(e===e)if(typeof _=="string"){if(u(_)>128)return p.errors=[{instancePath:t+"/legs/"+
d+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/\
type",keyword:"type",params:{type:"string"}}],!1;var he=O===e}else var he=!0;if(he){if(P.cumQty!==void 0){let _=P.cumQty,
O=e;if(e===e)if(typeof _=="string"){if(u(_)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(_))return p.errors=[{instancePath:t+
"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0\
-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var he=O===e}else var he=!0;if(he)if(P.cumCost!==
void 0){let _=P.cumCost,O=e;if(e===e)if(typeof _=="string"){if(u(_)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/old\
erQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(
_))return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/old\
erQty/"+h+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var he=O===e}else
var he=!0}}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderQty/"+h,schemaPath:"#/properties/legs/items/propertie\
s/olderQty/items/type",keyword:"type",params:{type:"object"}}],!1;var de=Y===e;if(!de)break}}else return p.errors=[{instancePath:t+
"/legs/"+d+"/olderQty",schemaPath:"#/properties/legs/items/properties/olderQty/type",keyword:"type",params:{type:"array"}}],
!1;var o=I===e}else var o=!0;if(o){if(b.olderThrough!==void 0){let c=b.olderThrough,I=e;if(e===e)if(typeof c=="string"){
if(u(c)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/olderThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!Q.test(c))return p.errors=[{instancePath:t+"/legs/"+d+"/olderThrough",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/olderThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.countedThrough!==void 0){let c=b.countedThrough,I=e;if(e===
e)if(typeof c=="string"){if(u(c)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/countedThrough",schemaPath:"common.v1.\
timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(c))return p.errors=[{instancePath:t+"/legs/"+
d+"/countedThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|\
08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0\
-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/countedThrough",schemaPath:"c\
ommon.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.fees!==void 0){
let c=b.fees,I=e;if(e===e)if(typeof c=="string"){if(u(c)>64)return p.errors=[{instancePath:t+"/legs/"+d+"/fees",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(c))return p.errors=[{instancePath:t+
"/legs/"+d+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]\
{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.workingSince!==void 0){let c=b.workingSince,I=e;if(e===
e)if(typeof c=="string"){if(u(c)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/workingSince",schemaPath:"common.v1.ti\
mestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(c))return p.errors=[{instancePath:t+"/legs/"+d+
"/workingSince",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/workingSince",schemaPath:"common.\
v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=I===e}else var o=!0;if(o){if(b.hold!==void 0){let c=e;
ke(b.hold,{instancePath:t+"/legs/"+d+"/hold",parentData:b,parentDataProperty:"hold",rootData:y})||(n=n===null?ke.errors:
n.concat(ke.errors),e=n.length);var o=c===e}else var o=!0;if(o){if(b.triggered!==void 0){let c=e;if(b.triggered!==!0)return p.
errors=[{instancePath:t+"/legs/"+d+"/triggered",schemaPath:"#/properties/legs/items/properties/triggered/const",keyword:"\
const",params:{allowedValue:!0}}],!1;var o=c===e}else var o=!0;if(o)if(b.restated!==void 0){let c=b.restated,I=e;if(e===
I)if(c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.transactTime===void 0&&(J="transactTime")||c.brokerOrderId===void 0&&
(J="brokerOrderId"))return p.errors=[{instancePath:t+"/legs/"+d+"/restated",schemaPath:"#/properties/legs/items/properti\
es/restated/required",keyword:"required",params:{missingProperty:J}}],!1;if(c.transactTime!==void 0){let h=c.transactTime,
P=e;if(e===e)if(typeof h=="string"){if(u(h)>30)return p.errors=[{instancePath:t+"/legs/"+d+"/restated/transactTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(h))return p.errors=[{instancePath:t+
"/legs/"+d+"/restated/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4\
}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]\
|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/restated/tran\
sactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var le=P===e}else var le=!0;if(le)
if(c.brokerOrderId!==void 0){let h=c.brokerOrderId,P=e;if(e===e)if(typeof h=="string"){if(u(h)>128)return p.errors=[{instancePath:t+
"/legs/"+d+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1}else return p.errors=[{instancePath:t+"/legs/"+d+"/restated/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var le=P===e}else var le=!0}else return p.errors=[{instancePath:t+"/legs/"+d+
"/restated",schemaPath:"#/properties/legs/items/properties/restated/type",keyword:"type",params:{type:"object"}}],!1;var o=I===
e}else var o=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else return p.errors=[{instancePath:t+"/legs/"+d,schemaPath:"#/properties/legs\
/items/type",keyword:"type",params:{type:"object"}}],!1;var m=Ye===e;if(!m)break}}else return p.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=H===e}else var s=!0;if(s){if(r.
requests!==void 0){let q=r.requests,H=e;if(e===H)if(Array.isArray(q)){var K=!0;let Ue=q.length;for(let d=0;d<Ue;d++){let b=e;
if(typeof q[d]!="string")return p.errors=[{instancePath:t+"/requests/"+d,schemaPath:"#/properties/requests/items/type",keyword:"\
type",params:{type:"string"}}],!1;var K=b===e;if(!K)break}}else return p.errors=[{instancePath:t+"/requests",schemaPath:"\
#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=H===e}else var s=!0;if(s){if(r.pendingCancel!==
void 0){let q=r.pendingCancel,H=e;if(e===e)if(typeof q=="string"){if(!T.test(q))return p.errors=[{instancePath:t+"/pendi\
ngCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return p.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=H===
e}else var s=!0;if(s){if(r.fees!==void 0){let q=r.fees,H=e;if(e===e)if(typeof q=="string"){if(u(q)>64)return p.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(
q))return p.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return p.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=H===e}else var s=!0;if(s){if(r.receivedAt!==void 0){let q=r.receivedAt,
H=e;if(e===e)if(typeof q=="string"){if(u(q)>30)return p.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(q))return p.errors=[{instancePath:t+"/receivedAt",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return p.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=H===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let q=r.updatedAt,H=e;if(e===e)
if(typeof q=="string"){if(u(q)>30)return p.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/maxLengt\
h",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(q))return p.errors=[{instancePath:t+"/updatedAt",schemaPath:"co\
mmon.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])\
|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return p.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=H===e}else var s=!0;if(s)if(r.reason!==void 0){let q=e;x(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=q===e}else var s=!0}}}}}}}}}}}}else
return p.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return p.errors=n,e===0}
var Vr=Re;function Re(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Re.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Re.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=n,e===0}var zr=je,Ur={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function je(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){
let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),
e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return je.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return je.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Ur.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:y})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return je.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=n,e===0}var Mr=ve,Hr={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function ve(r,{instancePath:t="",parentData:k,parentDataProperty:g,
rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:
n.concat(w.errors),e=n.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return ve.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return ve.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="new"||o==="replace"))return ve.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Hr.properties.action.enum}}],!1;var s=a===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ve.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ve.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return ve.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ve.errors=n,e===0}var Br=Ze;function Ze(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return Ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return Ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=n,e===0}var Jr=ye;function ye(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return ye.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return ye.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return ye.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(u(o)>128)return ye.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return ye.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.
errors=n,e===0}var Gr=N;function N(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return N.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_correct")return N.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=o===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)
return N.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(u(o)<1)return N.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return N.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="st\
ring"){if(u(o)>29)return N.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!te.test(o))return N.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=a===e}else var s=!0;if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return N.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.
test(o))return N.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.
brokerCumQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return N.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return N.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="\
string"){if(u(o)>64)return N.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!W.test(o))return N.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return N.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let o=r.execRefId,a=e;if(e===a)if(typeof o=="string"){if(u(o)>128)return N.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return N.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return N.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!se.test(o))return N.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}else return N.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=n,e===0}var Kr=U;function U(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.lastQty===void 0&&
(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade")return U.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=o===e}else var s=!0;if(s){
if(r.execId!==void 0){let o=r.execId,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return U.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return U.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,a=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return U.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!te.test(o))return U.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.errors=[{instancePath:t+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let o=r.lastPx,a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return U.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return U.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return U.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.brokerCumQty,a=e;if(e===
e)if(typeof o=="string"){if(u(o)>30)return U.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return U.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,a=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return U.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!W.test(
o))return U.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return U.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,
a=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return U.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return U.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=a===
e}else var s=!0}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return U.errors=n,e===0}var Yr=Ne;function Ne(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ne.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="triggered")return Ne.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"triggered"}}],!1}else return Ne.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=n,e===0}var et=Te;function Te(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(w(r,{instancePath:t,
parentData:k,parentDataProperty:g,rootData:y})||(n=n===null?w.errors:n.concat(w.errors),e=n.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Te.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,a=e;if(e===a&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Te.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=a===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0}}else return Te.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=n,e===0}var rt=ge;function ge(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.orders===void 0&&(a="orders"))return ge.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:a}}],!1;if(r.orders!==void 0){let i=r.orders,l=e;if(e===l)if(Array.isArray(
i)){var s=!0;let f=i.length;for(let v=0;v<f;v++){let j=e;p(i[v],{instancePath:t+"/orders/"+v,parentData:i,parentDataProperty:v,
rootData:y})||(n=n===null?p.errors:n.concat(p.errors),e=n.length);var s=j===e;if(!s)break}}else return ge.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=l===e}else var m=!0;if(m){
if(r.events!==void 0){let i=r.events,l=e;if(e===l)if(Array.isArray(i)){var o=!0;let v=i.length;for(let j=0;j<v;j++){let Z=i[j],
A=e;if(e===A&&!(Z&&typeof Z=="object"&&!Array.isArray(Z)))return ge.errors=[{instancePath:t+"/events/"+j,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=A===e;if(!o)break}}else return ge.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=l===e}else
var m=!0;if(m){if(r.next!==void 0){let i=r.next,l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ge.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof i==
"number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return ge.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=l===e}else var m=!0;if(m)if(r.
error!==void 0){let i=e;x(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(n=n===
null?x.errors:n.concat(x.errors),e=n.length);var m=i===e}else var m=!0}}}else return ge.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=n,e===0}var tt=ne;function ne(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,a=e;if(e===e)if(typeof o=="string"){if(!T.test(o))return ne.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return ne.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="string"){
if(!T.test(o))return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return ne.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return ne.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return ne.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return ne.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,a=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return ne.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ne.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return ne.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=a===e}else var s=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=n,e===0}var st=B;function B(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return B.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,a=e;if(e===a)if(typeof o=="string"){if(u(o)>64)return B.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return B.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,a=e;if(e===a)if(typeof o=="string"){if(u(o)>256)return B.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return B.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return B.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return B.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=a===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,a=e;if(e===e)if(typeof o=="stri\
ng"){if(!T.test(o))return B.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return B.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,a=e;
if(e===e)if(typeof o=="string"){if(!T.test(o))return B.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return B.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;x(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:y})||(n=n===null?
x.errors:n.concat(x.errors),e=n.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,a=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return B.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!Q.test(o))return B.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return B.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,a=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return B.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return B.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,a=e;if(e===a)if(typeof o=="string"){if(u(o)>512)return B.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return B.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0}}}}}}}}else
return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=n,e===0}
var ot=V;function V(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return V.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let a=r.worker,i=e;if(e===e)if(typeof a=="\
string"){if(u(a)>128)return V.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return V.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let a=r.role,i=e;if(e===i)if(typeof a==
"string"){if(u(a)>64)return V.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return V.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.startedAt!==void 0){let a=r.startedAt,i=e;if(e===e)if(typeof a==
"string"){if(u(a)>30)return V.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!Q.test(a))return V.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.at!==void 0){let a=r.at,i=e;if(e===e)if(typeof a=="string"){if(u(a)>30)return V.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!Q.test(a))return V.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return V.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.pid!==void 0){let a=r.pid,i=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return V.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===i&&typeof a=="number"&&isFinite(a)&&(a>9007199254740991||isNaN(a)))return V.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=i===e}else var s=!0;if(s){if(r.nats!==void 0){let a=e;if(typeof r.nats!="string")return V.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s){if(r.
durability!==void 0){let a=e;if(typeof r.durability!="string")return V.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=a===e}else var s=!0;if(s)if(r.counters!==
void 0){let a=r.counters,i=e;if(e===i)if(a&&typeof a=="object"&&!Array.isArray(a))for(let f in a){let v=a[f],j=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return V.errors=[{instancePath:t+"/counters/"+f.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===j&&
typeof v=="number"&&isFinite(v)&&(v>9007199254740991||isNaN(v)))return V.errors=[{instancePath:t+"/counters/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=j===e;if(!m)break}else return V.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0}}}}}}}else return V.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=n,e===0}var at=We;function We(r,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=r}={}){let n=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return We.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let l=0;l<i;l++){let f=e;V(o[l],{instancePath:t+"/workers/"+l,parentData:o,parentDataProperty:l,
rootData:y})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var s=f===e;if(!s)break}}else return We.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return We.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=n,e===0}var mt={"account-updated.v1":nr,
"accounts-answer.v1":mr,"broker-account.v1":cr,"broker-status.v1":lr,"brokers-answer.v1":fr,"leg-routed.v1":ur,"order-ca\
lculated.v1":wr,"order-cancel-rejected.v1":br,"order-cancel-requested.v1":Pr,"order-canceled.v1":_r,"order-done-for-day.\
v1":xr,"order-expired.v1":Ir,"order-held.v1":$r,"order-new.v1":qr,"order-pending-cancel.v1":Ar,"order-pending-new.v1":jr,
"order-pending-replace.v1":Tr,"order-received.v1":Dr,"order-refused.v1":Or,"order-rejected.v1":Lr,"order-replace-rejecte\
d.v1":Qr,"order-replace-requested.v1":Fr,"order-replaced.v1":Cr,"order-request-refused.v1":Er,"order-requested.v1":Zr,"o\
rder-restated.v1":Nr,"order-state.v1":Xr,"order-stopped.v1":Vr,"order-submit-unknown.v1":zr,"order-submitting.v1":Mr,"or\
der-suspended.v1":Br,"order-trade-cancel.v1":Jr,"order-trade-correct.v1":Gr,"order-trade.v1":Kr,"order-triggered.v1":Yr,
"order-unexplained.v1":et,"orders-answer.v1":rt,"orders-query.v1":tt,"request-refused.v1":st,"worker-status.v1":ot,"work\
ers-answer.v1":at};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = mt;
