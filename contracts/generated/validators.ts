// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var or=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(v){throw t=0,v}};var Ye=or(ze=>{"use strict";Object.defineProperty(ze,"__esModule",{value:!0});function Ge(r){let t=r.length,v=0,h=0,f;for(;h<
t;)v++,f=r.charCodeAt(h++),f>=55296&&f<=56319&&h<t&&(f=r.charCodeAt(h),(f&64512)===56320&&h++);return v}ze.default=Ge;Ge.
code='require("ajv/dist/runtime/ucs2length").default'});var nr=F,ar={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
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
lean",description:"True when the broker lets the account trade no more."}}};var q=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Xe=new RegExp("^[A-Z]{3}$","u"),V=new RegExp("^[0-9]{4}-((01|03|05|07|08|1\
0|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:\
[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),d=Ye().default;var J=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function S(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return S.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,n=e;if(e===e)if(typeof o==
"string"){if(d(o)>64)return S.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!J.test(o))return S.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return S.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return S.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,n=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return S.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return S.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,n=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return S.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!J.test(o))return S.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return S.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!J.test(o))return S.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return S.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!J.test(o))return S.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return S.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(
o))return S.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return S.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}else return S.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=a,e===0}var Ue={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},tr=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function X(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,n=e;if(e===e)if(typeof o=="string"){if(!tr.test(o))return X.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return X.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,n=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return X.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:Ue.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,n=e;if(e===
e)if(typeof o=="string"){if(d(o)>64)return X.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return X.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return X.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,n=e;if(e===e)if(typeof o=="string"){if(d(
o)>64)return X.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!J.test(o))return X.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return X.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return X.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return X.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return X.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return X.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return X.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return X.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return X.errors=a,e===0}function F(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return F.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n==
"string"){if(!q.test(n))return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let n=r.broker,
i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return F.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return F.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==
void 0){let n=r.currency,i=e;if(e===e)if(typeof n=="string"){if(!Xe.test(n))return F.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return F.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let n=r.brokerTime,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return F.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return F.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){
let n=e;S(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:f})||(a=a===null?S.
errors:a.concat(S.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.positions!==void 0){let n=r.positions,i=e;if(e===
i)if(Array.isArray(n)){if(n.length>1e4)return F.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let p=n.length;for(let g=0;g<p;g++){let I=e;X(n[g],{instancePath:t+
"/positions/"+g,parentData:n,parentDataProperty:g,rootData:f})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var m=I===
e;if(!m)break}}}else return F.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let n=r.version,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return F.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(
n))return F.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(n<1||isNaN(n))return F.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let n=r.completeThrough,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return F.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return F.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==
void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return F.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return F.errors=[{instancePath:t+"/\
at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return F.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.by,i=e;if(e===e)if(typeof n=="stri\
ng"){if(d(n)>128)return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return F.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cause!==void 0){let n=r.cause,i=e;if(!(n==="snapshot"||n==="fill"||n===
"schedule"))return F.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:ar.
properties.cause.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let n=e;if(typeof r.blocked!="boolean")
return F.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=n===e}else var s=!0}}}}}}}}}}}else return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return F.errors=a,e===0}var ir=je;function je(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return je.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let p=e;F(o[c],{instancePath:t+"/accounts/"+c,parentData:o,parentDataProperty:c,
rootData:f})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=p===e;if(!s)break}}else return je.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return je.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=a,e===0}var mr=W;function W(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="string"){if(!q.
test(n))return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let n=r.broker,i=e;if(e===e)if(typeof n==
"string"){if(!q.test(n))return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.currency!==void 0){let n=r.currency,
i=e;if(e===e)if(typeof n=="string"){if(!Xe.test(n))return W.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return W.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let n=r.brokerTime,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return W.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return W.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.balances!==void 0){let n=e;S(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:f})||(a=a===null?S.errors:a.concat(S.errors),
e=a.length);var s=n===e}else var s=!0;if(s){if(r.positions!==void 0){let n=r.positions,i=e;if(e===i)if(Array.isArray(n)){
if(n.length>1e4)return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let p=n.length;for(let g=0;g<p;g++){let I=e;X(n[g],{instancePath:t+"/positions/"+
g,parentData:n,parentDataProperty:g,rootData:f})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var m=I===e;if(!m)
break}}}else return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=i===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let n=r.completeThrough,i=e;if(e===e)if(typeof n==
"string"){if(d(n)>30)return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(n))return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v\
1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|0\
6|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)
return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(n))return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let n=r.
by,i=e;if(e===e)if(typeof n=="string"){if(d(n)>128)return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.blocked!==void 0){let n=e;if(typeof r.
blocked!="boolean")return W.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=n===e}else var s=!0}}}}}}}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return W.errors=a,e===0}var cr=L,pr={$id:"broker-status.v1.schema.json",title:"BrokerS\
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
his broker."}}},Me={title:"OrdType",description:"FIX 40 OrdType.",enum:["market","limit","stop","stop_limit","trailing_s\
top"],$id:"common.v1.ordType"},Ve={title:"TimeInForce",description:"FIX 59 TimeInForce: day, good till cancel, immediate\
 or cancel, fill or kill, at the opening, at the close, good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],
$id:"common.v1.timeInForce"};var lr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function $(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return $.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,n=e;if(e===n)if(typeof o=="string"){if(!lr.test(o))return $.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return $.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(e===e)if(typeof o=="string"){if(d(o)>1024)return $.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return $.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,n=e;if(e===n)if(typeof o=="string"){if(d(o)>256)return $.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return $.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,n=e;if(e===n)if(typeof o=="string"){if(d(o)>128)return $.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return $.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.brokerText!==void 0){let o=r.brokerText,n=e;if(e===n)if(typeof o=="string"){if(d(o)>1024)return $.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return $.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0}}}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return $.errors=a,e===0}function L(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.broker===void 0&&(c="broker")||r.account===
void 0&&(c="account")||r.state===void 0&&(c="state")||r.since===void 0&&(c="since")||r.at===void 0&&(c="at")||r.by===void 0&&
(c="by")||r.capabilities===void 0&&(c="capabilities"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(r.broker!==void 0){let p=r.broker,g=e;if(e===e)if(typeof p=="string"){if(!q.
test(p))return L.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.account!==void 0){let p=r.account,g=e;if(e===e)if(typeof p==
"string"){if(!q.test(p))return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return L.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.state!==void 0){let p=r.state,
g=e;if(!(p==="connected"||p==="disconnected"))return L.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:pr.properties.state.enum}}],!1;var s=g===e}else var s=!0;if(s){if(r.since!==void 0){
let p=r.since,g=e;if(e===e)if(typeof p=="string"){if(d(p)>30)return L.errors=[{instancePath:t+"/since",schemaPath:"commo\
n.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(p))return L.errors=[{instancePath:t+"/si\
nce",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/type",keyword:"t\
ype",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.at!==void 0){let p=r.at,g=e;if(e===e)if(typeof p==
"string"){if(d(p)>30)return L.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!V.test(p))return L.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return L.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else
var s=!0;if(s){if(r.by!==void 0){let p=r.by,g=e;if(e===e)if(typeof p=="string"){if(d(p)>128)return L.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return L.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.
reason!==void 0){let p=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:f})||(a=
a===null?$.errors:a.concat($.errors),e=a.length);var s=p===e}else var s=!0;if(s)if(r.capabilities!==void 0){let p=r.capabilities,
g=e;if(e===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let D;if(p.assetClasses===void 0&&(D="assetClasses")||p.ordTypes===
void 0&&(D="ordTypes")||p.timesInForce===void 0&&(D="timesInForce")||p.cashOrderQty===void 0&&(D="cashOrderQty")||p.fractional===
void 0&&(D="fractional")||p.extendedHours===void 0&&(D="extendedHours")||p.sellShort===void 0&&(D="sellShort")||p.replace===
void 0&&(D="replace"))return L.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:D}}],!1;if(p.assetClasses!==void 0){let x=p.assetClasses,P=e;if(e===P)if(Array.isArray(
x)){var m=!0;let E=x.length;for(let K=0;K<E;K++){let z=x[K],y=e;if(!(z==="us_equity"||z==="us_option"||z==="crypto"||z===
"future"||z==="fx"||z==="bond"))return L.errors=[{instancePath:t+"/capabilities/assetClasses/"+K,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:Ue.enum}}],!1;var m=y===e;if(!m)break}}else return L.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=P===e}else var o=!0;if(o){if(p.ordTypes!==void 0){let x=p.ordTypes,P=e;if(e===P)if(Array.isArray(
x)){var n=!0;let K=x.length;for(let z=0;z<K;z++){let y=x[z],w=e;if(!(y==="market"||y==="limit"||y==="stop"||y==="stop_li\
mit"||y==="trailing_stop"))return L.errors=[{instancePath:t+"/capabilities/ordTypes/"+z,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:Me.enum}}],!1;var n=w===e;if(!n)break}}else return L.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=P===e}else var o=!0;if(o){if(p.timesInForce!==void 0){let x=p.timesInForce,P=e;if(e===P)if(Array.isArray(
x)){var i=!0;let K=x.length;for(let z=0;z<K;z++){let y=x[z],w=e;if(!(y==="day"||y==="gtc"||y==="ioc"||y==="fok"||y==="op\
g"||y==="cls"||y==="gtd"))return L.errors=[{instancePath:t+"/capabilities/timesInForce/"+z,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var i=w===e;if(!i)break}}else return L.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=P===e}else var o=!0;if(o){if(p.cashOrderQty!==void 0){let x=e;if(typeof p.cashOrderQty!="boolea\
n")return L.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashOr\
derQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=x===e}else var o=!0;if(o){if(p.fractional!==void 0){let x=e;
if(typeof p.fractional!="boolean")return L.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=x===e}else var o=!0;if(o){if(p.
extendedHours!==void 0){let x=e;if(typeof p.extendedHours!="boolean")return L.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=x===e}else var o=!0;if(o){if(p.sellShort!==void 0){let x=e;if(typeof p.sellShort!="boolean")return L.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=x===e}else var o=!0;if(o)if(p.replace!==void 0){let x=e;if(typeof p.replace!="boolean")return L.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=x===e}else var o=!0}}}}}}}else return L.errors=[{instancePath:t+"/capabilities",schemaPath:"#\
/properties/capabilities/type",keyword:"type",params:{type:"object"}}],!1;var s=g===e}else var s=!0}}}}}}}else return L.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=a,e===0}var dr=Oe;function Oe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Oe.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let p=e;L(o[c],{instancePath:t+"/brokers/"+c,parentData:o,parentDataProperty:c,
rootData:f})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=p===e;if(!s)break}}else return Oe.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Oe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=a,e===0}var fr=ee,ur={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var Re=new RegExp("^[0-9]{1,4}$","u");var We={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function B(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.ordStatus===
void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,n=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return B.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:We.
enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){
if(d(o)>64)return B.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!J.test(o))return B.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return B.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,n=e;
if(e===e)if(typeof o=="string"){if(d(o)>64)return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(o))return B.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s)if(r.avgPx!==void 0){let o=r.avgPx,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return B.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!J.test(o))return B.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return B.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}else return B.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=a,e===0}function Z(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===void 0&&(m="at")||r.
by===void 0&&(m="by")||r.order===void 0&&(m="order"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.account,n=e;if(e===e)if(typeof o=="string"){if(!q.
test(o))return Z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Z.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o==
"string"){if(!q.test(o))return Z.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Z.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,
n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Z.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return Z.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return Z.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.
at!==void 0){let o=r.at,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return Z.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(o))return Z.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return Z.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,n=e;if(e===e)if(typeof o=="s\
tring"){if(d(o)>128)return Z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return Z.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;B(r.order,{instancePath:t+"/order",parentData:r,
parentDataProperty:"order",rootData:f})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var s=o===e}else var s=!0}}}}}else
return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=a,e===0}
var yr={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks for one new order. Subject\
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
string",maxLength:256},description:"The client's own words, carried along unread."}}},hr={title:"Side",description:"FIX \
54 Side.",enum:["buy","sell","sell_short"],$id:"common.v1.side"};var sr=Object.prototype.hasOwnProperty,te=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),me=new RegExp(
"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),vr=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");var gr=new RegExp("^[A-Z0-9]{4}$","u");function ie(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return ie.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let n in r)
if(!(n==="symbol"||n==="assetClass"||n==="mic"||n==="currency")){return ie.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.symbol!==void 0){let n=r.
symbol,i=e;if(e===e)if(typeof n=="string"){if(!tr.test(n))return ie.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return ie.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let n=r.assetClass,i=e;if(!(n==="us_equity"||n==="us_option"||n==="crypto"||n==="future"||n===
"fx"||n==="bond"))return ie.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:Ue.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.mic!==void 0){let n=r.mic,i=e;if(e===i)if(typeof n==
"string"){if(!gr.test(n))return ie.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return ie.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.currency!==void 0){let n=r.currency,i=e;if(e===e)if(typeof n==
"string"){if(!Xe.test(n))return ie.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return ie.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=a,e===0}function _(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.orderId===void 0&&(n="orderId")||r.account===void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||
r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ordType")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&
(n="route")||r.validUntil===void 0&&(n="validUntil"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:n}}],!1;{let i=e;for(let c in r)if(!sr.call(yr.properties,c)){return _.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(i===e){if(r.
orderId!==void 0){let c=r.orderId,p=e;if(e===e)if(typeof c=="string"){if(!q.test(c))return _.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===
e}else var s=!0;if(s){if(r.account!==void 0){let c=r.account,p=e;if(e===e)if(typeof c=="string"){if(!q.test(c))return _.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return _.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.instrument!==void 0){let c=e;ie(r.instrument,{instancePath:t+"/\
instrument",parentData:r,parentDataProperty:"instrument",rootData:f})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);
var s=c===e}else var s=!0;if(s){if(r.side!==void 0){let c=r.side,p=e;if(!(c==="buy"||c==="sell"||c==="sell_short"))return _.
errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",keyword:"enum",params:{allowedValues:hr.enum}}],!1;var s=p===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let c=r.orderQty,p=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return _.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!te.test(c))return _.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patt\
ern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.cashOrderQty!==void 0){let c=r.cashOrderQty,p=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return _.errors=[{
instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(c))return _.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/cashOrderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.ordType!==void 0){let c=r.ordType,p=e;if(!(c==="market"||c==="limit"||c==="stop"||c==="stop_limit"||c==="trai\
ling_stop"))return _.errors=[{instancePath:t+"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Me.
enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.price!==void 0){let c=r.price,p=e;if(e===e)if(typeof c=="string"){if(d(c)>
30)return _.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!me.test(c))return _.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.stopPx!==void 0){let c=r.
stopPx,p=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return _.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.d\
ecimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(c))return _.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.
errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===
e}else var s=!0;if(s){if(r.trailAmount!==void 0){let c=r.trailAmount,p=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return _.
errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(c))return _.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.trailPercent!==void 0){let c=r.trailPercent,p=e;if(e===e)if(typeof c=="string"){if(d(c)>29)return _.errors=[{
instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!te.test(c))return _.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"\
pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return _.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.timeInForce!==void 0){let c=r.timeInForce,p=e;if(!(c==="day"||c==="gtc"||c==="ioc"||c==="fok"||c==="opg"||c===
"cls"||c==="gtd"))return _.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",
params:{allowedValues:Ve.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.expireTime!==void 0){let c=r.expireTime,p=e;if(e===
e)if(typeof c=="string"){if(d(c)>30)return _.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(c))return _.errors=[{instancePath:t+"/expireTime",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return _.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let c=e;if(typeof r.extendedHours!="boolean")
return _.errors=[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"\
boolean"}}],!1;var s=c===e}else var s=!0;if(s){if(r.route!==void 0){let c=r.route,p=e;if(e===p)if(c&&typeof c=="object"&&
!Array.isArray(c)){let I;if(c.broker===void 0&&(I="broker"))return _.errors=[{instancePath:t+"/route",schemaPath:"#/prop\
erties/route/required",keyword:"required",params:{missingProperty:I}}],!1;{let D=e;for(let x in c)if(x!=="broker"){return _.
errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x}}],!1;break}if(D===e&&c.broker!==void 0){let x=c.broker;if(e===e)if(typeof x=="string"){if(!q.test(
x))return _.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _.errors=[{instancePath:t+"/route/broker",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1}}}else return _.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/type",
keyword:"type",params:{type:"object"}}],!1;var s=p===e}else var s=!0;if(s){if(r.validUntil!==void 0){let c=r.validUntil,
p=e;if(e===e)if(typeof c=="string"){if(d(c)>30)return _.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(c))return _.errors=[{instancePath:t+"/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return _.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s)if(r.tags!==void 0){let c=r.tags,p=e;if(e===p)if(c&&typeof c==
"object"&&!Array.isArray(c)){if(Object.keys(c).length>16)return _.errors=[{instancePath:t+"/tags",schemaPath:"#/properti\
es/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let I in c){let D=e;if(typeof I=="string"&&!vr.
test(I)){let x={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{1,64}$"},propertyName:I};a===null?a=[x]:a.push(x),e++}var m=D===e;if(!m){let x={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:I}};return a===null?a=[x]:a.push(x),e++,_.
errors=a,!1;break}}if(m)for(let I in c){let D=c[I],x=e;if(e===x)if(typeof D=="string"){if(d(D)>256)return _.errors=[{instancePath:t+
"/tags/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:256}}],!1}else return _.errors=[{instancePath:t+"/tags/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var o=x===e;if(!o)break}}else
return _.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"object"}}],!1;
var s=p===e}else var s=!0}}}}}}}}}}}}}}}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return _.errors=a,e===0}var Ne=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function re(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker")||r.clOrdId===void 0&&(m="clOrdId"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let o=r.legId,n=e;if(e===e)if(typeof o=="string"){if(!Re.
test(o))return re.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return re.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,n=e;if(e===e)if(typeof o=="stri\
ng"){if(!q.test(o))return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,n=e;if(e===
e)if(typeof o=="string"){if(!Ne.test(o))return re.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return re.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return re.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return re.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecima\
l/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return re.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.p\
ositiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return re.errors=[{instancePath:t+"/\
cashOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0\
-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return re.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positive\
Decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}else return re.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=a,e===0}var He=new RegExp("^[0-9a-f]{32}\
$","u");function pe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(Z(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&
(o="digest")||r.legs===void 0&&(o="legs"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.type!==void 0){let n=e;if(r.type!=="received")return pe.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"received"}}],!1;var s=n===e}else var s=!0;if(s){if(r.request!==
void 0){let n=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:f})||(a=a===null?
_.errors:a.concat(_.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,i=e;if(e===
e)if(typeof n=="string"){if(!He.test(n))return pe.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return pe.errors=[{instancePath:t+"/digest",schemaPath:"co\
mmon.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.legs!==void 0){let n=r.
legs,i=e;if(e===i)if(Array.isArray(n)){if(n.length>64)return pe.errors=[{instancePath:t+"/legs",schemaPath:"#/properties\
/legs/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(n.length<1)return pe.errors=[{instancePath:t+"/legs",schemaPath:"\
#/properties/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let p=n.length;for(let g=0;g<p;g++){let I=e;
re(n[g],{instancePath:t+"/legs/"+g,parentData:n,parentDataProperty:g,rootData:f})||(a=a===null?re.errors:a.concat(re.errors),
e=a.length);var m=I===e;if(!m)break}}}else return pe.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",
keyword:"type",params:{type:"array"}}],!1;var s=i===e}else var s=!0}}}else return pe.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=a,e===0}function ee(r,{instancePath:t="",parentData:v,
parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===
void 0&&(m="action")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||
r.broker===void 0&&(m="broker"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let n in r)if(!(n==="action"||n==="account"||n==="orderId"||n==="legId"||n==="broker"||n==="requestId"||
n==="received"||n==="seq")){return ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.action!==void 0){let n=r.action,i=e;if(!(n==="submit"||
n==="cancel"||n==="replace"))return ee.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:ur.properties.action.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let n=r.
account,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return ee.errors=[{instancePath:t+"/account",schemaPath:"commo\
n.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.orderId!==void 0){let n=r.orderId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return ee.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.legId!==void 0){let n=r.legId,i=e;if(e===e)if(typeof n=="string"){if(!Re.test(n))return ee.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return ee.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;
var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let n=r.broker,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return ee.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n==
"string"){if(!q.test(n))return ee.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ee.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.received!==void 0){let n=e;
pe(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"received",rootData:f})||(a=a===null?pe.errors:
a.concat(pe.errors),e=a.length);var s=n===e}else var s=!0;if(s)if(r.seq!==void 0){let n=r.seq,i=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return ee.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return ee.errors=
[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(n<1||isNaN(n))return ee.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0}}}}}}}}}else return ee.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ee.errors=a,e===0}var kr=G;function G(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.broker===void 0&&(n="broker")||r.by===void 0&&(n="by")||r.through===void 0&&(n="\
through")||r.complete===void 0&&(n="complete")||r.orders===void 0&&(n="orders"))return G.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.broker!==void 0){let i=r.broker,c=e;if(e===e)if(typeof i==
"string"){if(!q.test(i))return G.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.by!==void 0){let i=r.by,c=e;if(e===
e)if(typeof i=="string"){if(d(i)>128)return G.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return G.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.through!==void 0){let i=r.through,c=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return G.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(
i))return G.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(i<0||isNaN(i))return G.errors=[{instancePath:t+"/through",schemaPath:"#/properties/t\
hrough/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var s=c===e}else var s=!0;if(s){if(r.complete!==
void 0){let i=e;if(typeof r.complete!="boolean")return G.errors=[{instancePath:t+"/complete",schemaPath:"#/properties/co\
mplete/type",keyword:"type",params:{type:"boolean"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orders!==void 0){let i=r.orders,
c=e;if(e===c)if(Array.isArray(i)){var m=!0;let g=i.length;for(let I=0;I<g;I++){let D=i[I],x=e;if(e===x)if(D&&typeof D=="\
object"&&!Array.isArray(D)){let E;if(D.account===void 0&&(E="account")||D.orderId===void 0&&(E="orderId"))return G.errors=
[{instancePath:t+"/orders/"+I,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{missingProperty:E}}],
!1;if(D.account!==void 0){let K=D.account,z=e;if(e===e)if(typeof K=="string"){if(!q.test(K))return G.errors=[{instancePath:t+
"/orders/"+I+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return G.errors=[{instancePath:t+"/orders/"+I+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var o=z===e}else var o=!0;if(o)if(D.orderId!==void 0){let K=D.orderId,z=e;if(e===e)if(typeof K=="str\
ing"){if(!q.test(K))return G.errors=[{instancePath:t+"/orders/"+I+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/orders/"+I+"/orderId",schemaPath:"\
common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=z===e}else var o=!0}else return G.errors=[{instancePath:t+
"/orders/"+I,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type:"object"}}],!1;var m=x===e;if(!m)break}}else
return G.errors=[{instancePath:t+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],
!1;var s=c===e}else var s=!0;if(s)if(r.next!==void 0){let i=r.next,c=e;if(e===c)if(typeof i=="string"){if(d(i)>129)return G.
errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{limit:129}}],!1}else
return G.errors=[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"}}],!1;
var s=c===e}else var s=!0}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return G.errors=a,e===0}var wr=le;var Be={title:"KillScope",description:"What a kill switch stops: everything of this gateway's tenant, one account, one b\
roker, or one symbol.",enum:["all","account","broker","symbol"],$id:"common.v1.killScope"};var Je=new RegExp("^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$","u"),br=new RegExp("^[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}$",
"u");function le(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.scope===void 0&&(m="scope")||r.value===void 0&&(m="value"))return le.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let n in r)if(!(n===
"scope"||n==="value"||n==="after")){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.scope!==void 0){let n=r.scope,i=e;if(!(n==="all"||
n==="account"||n==="broker"||n==="symbol"))return le.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/en\
um",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let n=r.value,
i=e;if(e===e)if(typeof n=="string"){if(!Je.test(n))return le.errors=[{instancePath:t+"/value",schemaPath:"common.v1.kill\
Value/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return le.errors=[{instancePath:t+
"/value",schemaPath:"common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)
if(r.after!==void 0){let n=r.after,i=e;if(e===i)if(typeof n=="string"){if(d(n)>129)return le.errors=[{instancePath:t+"/a\
fter",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:129}}],!1;if(!br.test(n))return le.errors=
[{instancePath:t+"/after",schemaPath:"#/properties/after/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64\
}\\.[A-Za-z0-9_-]{1,64}$"}}],!1}else return le.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}else return le.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return le.errors=a,e===0}var Pr=T,er={$id:"operator-alert.v1.schema.json",title:"\
OperatorAlert",description:"A monitor found that the broker and the log do not agree, or that they agree again. The last\
 word of each alert is kept. Subject: operator.alert.<account>.<alertId>.",type:"object",required:["alertId","account","\
broker","breach","state","text","log","venue","raisedAt","at","by"],properties:{alertId:{$ref:"common.v1.token",description:"\
Made of what is wrong with what: the same breach found again, by whichever monitor, is the same alert."},account:{$ref:"\
common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker concerned."},breach:{
enum:["untraceable_order","duplicate_order","quantity_exceeded","executions_missing","executions_unproven","execution_di\
ffers","status_differs","order_missing"],description:"What is wrong. The list with its meanings stands in docs/operation\
s.md."},state:{enum:["raised","cleared"],description:"Whether it is wrong still."},clOrdId:{type:"string",maxLength:128,
description:"FIX 11 ClOrdID of the order at the broker, where one is concerned."},orderId:{$ref:"common.v1.token",description:"\
The order on the log, where there is one."},brokerOrderId:{$ref:"common.v1.brokerOrderId"},text:{$ref:"common.v1.text",description:"\
What was found and what was expected."},log:{type:"object",description:"The log's side: what the gateway knows.",additionalProperties:!0},
venue:{type:"object",description:"The broker's side: what its own lists say.",additionalProperties:!0},raisedAt:{$ref:"c\
ommon.v1.timestamp",description:"When it was first raised."},at:{$ref:"common.v1.timestamp",description:"When this was s\
aid."},by:{$ref:"common.v1.worker",description:"The monitor."},kill:{$ref:"common.v1.token",description:"The commandId o\
f the kill that followed by policy."}}};function T(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.alertId===void 0&&(m="alertId")||r.account===void 0&&(m="account")||r.broker===void 0&&
(m="broker")||r.breach===void 0&&(m="breach")||r.state===void 0&&(m="state")||r.text===void 0&&(m="text")||r.log===void 0&&
(m="log")||r.venue===void 0&&(m="venue")||r.raisedAt===void 0&&(m="raisedAt")||r.at===void 0&&(m="at")||r.by===void 0&&(m=
"by"))return T.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.alertId!==
void 0){let o=r.alertId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return T.errors=[{instancePath:t+"/alertId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.errors=[{instancePath:t+
"/alertId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.account!==void 0){let o=r.account,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return T.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return T.errors=
[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],
!1}else return T.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.breach!==void 0){let o=r.breach,n=e;if(!(o==="untraceable_order"||o==="duplicate\
_order"||o==="quantity_exceeded"||o==="executions_missing"||o==="executions_unproven"||o==="execution_differs"||o==="sta\
tus_differs"||o==="order_missing"))return T.errors=[{instancePath:t+"/breach",schemaPath:"#/properties/breach/enum",keyword:"\
enum",params:{allowedValues:er.properties.breach.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.state!==void 0){let o=r.
state,n=e;if(!(o==="raised"||o==="cleared"))return T.errors=[{instancePath:t+"/state",schemaPath:"#/properties/state/enu\
m",keyword:"enum",params:{allowedValues:er.properties.state.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.clOrdId!==void 0){
let o=r.clOrdId,n=e;if(e===n)if(typeof o=="string"){if(d(o)>128)return T.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
#/properties/clOrdId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return T.errors=[{instancePath:t+"/clOr\
dId",schemaPath:"#/properties/clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return T.errors=[{instancePath:t+"/o\
rderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.brokerOrderId!==void 0){let o=r.brokerOrderId,n=e;if(e===e)if(typeof o=="string"){if(d(o)>128)
return T.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return T.errors=[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(e===e)if(typeof o==
"string"){if(d(o)>1024)return T.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1}else return T.errors=[{instancePath:t+"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.log!==void 0){let o=r.log,n=e;if(e===n&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return T.errors=[{instancePath:t+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"}}],!1;var s=n===e}else var s=!0;if(s){if(r.venue!==void 0){let o=r.venue,n=e;if(e===n&&!(o&&typeof o=="object"&&
!Array.isArray(o)))return T.errors=[{instancePath:t+"/venue",schemaPath:"#/properties/venue/type",keyword:"type",params:{
type:"object"}}],!1;var s=n===e}else var s=!0;if(s){if(r.raisedAt!==void 0){let o=r.raisedAt,n=e;if(e===e)if(typeof o=="\
string"){if(d(o)>30)return T.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"max\
Length",params:{limit:30}}],!1;if(!V.test(o))return T.errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestam\
p/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(\
0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return T.
errors=[{instancePath:t+"/raisedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return T.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(o))return T.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return T.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,n=e;if(e===
e)if(typeof o=="string"){if(d(o)>128)return T.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"\
maxLength",params:{limit:128}}],!1}else return T.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.kill!==void 0){let o=r.kill,n=e;if(e===e)if(typeof o==
"string"){if(!q.test(o))return T.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return T.errors=[{instancePath:t+"/kill",schemaPath:"common.v1.token/\
type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}}}}}}}else return T.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=a,e===0}var _r=M;function M(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.cancelOpen===void 0&&(m="cancelOpen")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&
(m="at"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let n in r)if(!(n==="commandId"||n==="scope"||n==="value"||n==="cancelOpen"||n==="reason"||n==="by"||n==="at"||n==="\
alertId")){return M.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(o===e){if(r.commandId!==void 0){let n=r.commandId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return M.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return M.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let n=r.scope,i=e;if(!(n==="all"||n==="account"||
n==="broker"||n==="symbol"))return M.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"enu\
m",params:{allowedValues:Be.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let n=r.value,i=e;if(e===e)if(typeof n==
"string"){if(!Je.test(n))return M.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return M.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cancelOpen!==void 0){
let n=e;if(typeof r.cancelOpen!="boolean")return M.errors=[{instancePath:t+"/cancelOpen",schemaPath:"#/properties/cancel\
Open/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.reason!==void 0){let n=r.reason,
i=e;if(e===i)if(typeof n=="string"){if(d(n)>512)return M.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(n)<1)return M.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:t+"/reason",
schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==
void 0){let n=r.by,i=e;if(e===e)if(typeof n=="string"){if(d(n)>128)return M.errors=[{instancePath:t+"/by",schemaPath:"co\
mmon.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(n)<1)return M.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.
at,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return M.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp\
/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return M.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01\
])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return M.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s)if(r.alertId!==void 0){let n=r.alertId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(
n))return M.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]{1,64}$"}}],!1}else return M.errors=[{instancePath:t+"/alertId",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return M.errors=a,e===0}var xr=Y;function Y(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.commandId===void 0&&(m="commandId")||r.scope===void 0&&(m="scope")||r.value===void 0&&
(m="value")||r.lifts===void 0&&(m="lifts")||r.reason===void 0&&(m="reason")||r.by===void 0&&(m="by")||r.at===void 0&&(m=
"at"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;
for(let n in r)if(!(n==="commandId"||n==="scope"||n==="value"||n==="lifts"||n==="reason"||n==="by"||n==="at")){return Y.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(o===e){if(r.commandId!==void 0){let n=r.commandId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return Y.
errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Y.errors=[{instancePath:t+"/commandId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.scope!==void 0){let n=r.scope,i=e;if(!(n==="all"||n==="account"||
n==="broker"||n==="symbol"))return Y.errors=[{instancePath:t+"/scope",schemaPath:"common.v1.killScope/enum",keyword:"enu\
m",params:{allowedValues:Be.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.value!==void 0){let n=r.value,i=e;if(e===e)if(typeof n==
"string"){if(!Je.test(n))return Y.errors=[{instancePath:t+"/value",schemaPath:"common.v1.killValue/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-][A-Za-z0-9./ _-]{0,63}$"}}],!1}else return Y.errors=[{instancePath:t+"/value",schemaPath:"\
common.v1.killValue/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.lifts!==void 0){
let n=r.lifts,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return Y.errors=[{instancePath:t+"/lifts",schemaPath:"co\
mmon.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Y.errors=[{instancePath:t+
"/lifts",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
reason!==void 0){let n=r.reason,i=e;if(e===i)if(typeof n=="string"){if(d(n)>512)return Y.errors=[{instancePath:t+"/reaso\
n",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512}}],!1;if(d(n)<1)return Y.errors=[{instancePath:t+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.by!==void 0){let n=r.by,i=e;if(e===e)if(typeof n=="string"){if(d(n)>128)return Y.errors=[{instancePath:t+"/by",schemaPath:"\
common.v1.person/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(n)<1)return Y.errors=[{instancePath:t+"/by",
schemaPath:"common.v1.person/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.person/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.
at!==void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return Y.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return Y.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return Y.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Y.errors=a,e===0}var Ir=De;function k(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0,s=e;Z(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var m=s===e;if(m){let n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.legId===void 0&&(c="legId")||r.broker===void 0&&(c="bro\
ker")||r.clOrdId===void 0&&(c="clOrdId"))return k.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:c}}],!1;if(r.legId!==void 0){let p=r.legId,g=e;if(e===e)if(typeof p=="string"){if(!Re.test(
p))return k.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return k.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.broker!==void 0){let p=r.broker,g=e;if(e===e)if(typeof p=="stri\
ng"){if(!q.test(p))return k.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return k.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let p=r.clOrdId,g=e;if(e===
e)if(typeof p=="string"){if(!Ne.test(p))return k.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return k.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let p=r.brokerOrderId,g=e;if(e===e)if(typeof p=="string"){if(d(p)>128)return k.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return k.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=g===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let p=r.transactTime,g=e;if(e===e)if(typeof p=="string"){if(d(p)>30)return k.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(p))return k.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-\
(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return k.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e}else var o=!0}}}}else
return k.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=n===e}return k.
errors=a,e===0}function De(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(
r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return De.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return De.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=a,e===
0}var $r=be;function be(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return be.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return be.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return be.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return be.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}else return be.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=a,e===0}var qr=ae;function ae(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let n in r)if(!(n==="requestId"||n==="account"||n==="orderId"||n==="validUntil")){return ae.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(o===e){if(r.
requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return ae.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return ae.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let n=r.orderId,i=e;if(e===e)if(typeof n=="st\
ring"){if(!q.test(n))return ae.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ae.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.validUntil!==void 0){let n=r.validUntil,
i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return ae.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return ae.errors=[{instancePath:t+"/validUnti\
l",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]\
|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.\
[0-9]{1,9})?Z$"}}],!1}else return ae.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return ae.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ae.errors=a,e===0}var Ar=Pe;function Pe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return Pe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return Pe.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return Pe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Pe.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}else
return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=a,e===
0}var jr=Le;function Le(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Le.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Le.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Le.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=a,e===0}var Or=Te;function Te(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Te.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Te.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=a,e===0}var Dr=Qe;function Qe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Qe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Qe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=a,e===0}var Lr=_e;function _e(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(Z(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return _e.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return _e.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return _e.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _e.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}else return _e.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=a,e===0}var Tr=Fe;function Fe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Fe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Fe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Fe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=a,e===0}var Qr=de;function O(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return O.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return O.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))return O.errors=[{instancePath:t+"/ca\
shOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDec\
imal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
n=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return O.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Me.enum}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return O.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return O.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,n=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!me.test(o))return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(o))
return O.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return O.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(
o))return O.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,n=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return O.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:Ve.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,n=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!V.test(o))return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.tim\
estamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|\
11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return O.
errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return O.errors=[{instancePath:t+
"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],!1;var s=o===e}else
var s=!0}}}}}}}}}else return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.
errors=a,e===0}function de(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(
r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||
r.terms===void 0&&(m="terms")||r.validUntil===void 0&&(m="validUntil"))return de.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return de.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_repla\
ce"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){
if(!q.test(o))return de.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return de.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+
"/terms",parentData:r,parentDataProperty:"terms",rootData:f})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=o===
e}else var s=!0;if(s)if(r.validUntil!==void 0){let o=r.validUntil,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return de.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!V.test(o))return de.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return de.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else
return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=a,e===
0}var Fr=pe,Sr=xe;function xe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(Z(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return xe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return xe.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:f})||
(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
n=e;if(e===e)if(typeof o=="string"){if(!He.test(o))return xe.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return xe.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:f})||(a=a===null?$.errors:a.concat(
$.errors),e=a.length);var s=o===e}else var s=!0}}}else return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return xe.errors=a,e===0}var Zr=Se;function Se(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Se.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Se.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}else
return Se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=a,e===
0}var Er=Ie;function Ie(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return Ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return Ie.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return Ie.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ie.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}else return Ie.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=a,e===0}var Cr=Q,Nr={$id:"order-replace-\
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
ent late."}},minProperties:5};function Q(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return Q.errors=[{instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return Q.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let n in r)if(!sr.call(Nr.properties,
n)){return Q.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(o===e){if(r.requestId!==void 0){let n=r.requestId,i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return Q.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return Q.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let n=r.account,i=e;if(e===e)if(typeof n=="st\
ring"){if(!q.test(n))return Q.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Q.errors=[{instancePath:t+"/account",schemaPath:"common.v1.tok\
en/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let n=r.orderId,
i=e;if(e===e)if(typeof n=="string"){if(!q.test(n))return Q.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Q.errors=[{instancePath:t+"/order\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let n=r.orderQty,i=e;if(e===e)if(typeof n=="string"){if(d(n)>29)return Q.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(n))return Q.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.price!==void 0){let n=r.price,i=e;
if(e===e)if(typeof n=="string"){if(d(n)>30)return Q.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(n))return Q.errors=[{instancePath:t+"/price",schemaPath:"co\
mmon.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.
errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.stopPx!==void 0){let n=r.stopPx,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return Q.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(
n))return Q.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailAmount!==void 0){let n=r.
trailAmount,i=e;if(e===e)if(typeof n=="string"){if(d(n)>29)return Q.errors=[{instancePath:t+"/trailAmount",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(n))return Q.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][\
0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveD\
ecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.trailPercent!==void 0){let n=r.
trailPercent,i=e;if(e===e)if(typeof n=="string"){if(d(n)>29)return Q.errors=[{instancePath:t+"/trailPercent",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(n))return Q.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9]\
[0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiv\
eDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.timeInForce!==void 0){let n=r.
timeInForce,i=e;if(!(n==="day"||n==="gtc"||n==="ioc"||n==="fok"||n==="opg"||n==="cls"||n==="gtd"))return Q.errors=[{instancePath:t+
"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{allowedValues:Ve.enum}}],!1;var s=i===e}else
var s=!0;if(s)if(r.validUntil!==void 0){let n=r.validUntil,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return Q.errors=
[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.
test(n))return Q.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return Q.errors=[{instancePath:t+"/validUn\
til",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}}}}}else
return Q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=a,e===0}
var Vr=$e;function $e(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return $e.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return $e.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $e.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:f})||(a=
a===null?O.errors:a.concat(O.errors),e=a.length);var s=o===e}else var s=!0}}else return $e.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=a,e===0}var Rr=ve,zr={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function ve(r,{instancePath:t="",
parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(Z(r,{instancePath:t,parentData:v,parentDataProperty:h,
rootData:f})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return ve.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return ve.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,n=e;if(!(o==="new"||o==="cancel"||o==="replace"))return ve.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:zr.properties.request.enum}}],!1;var s=n===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return ve.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ve.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}}else return ve.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=a,e===0}var Wr=_,Xr=u,rr={
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
 order was refused or ended, where there is a reason."}}};function u(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.account===void 0&&(x="account")||r.orderId===void 0&&(x="orderId")||r.version===
void 0&&(x="version")||r.digest===void 0&&(x="digest")||r.request===void 0&&(x="request")||r.order===void 0&&(x="order")||
r.legs===void 0&&(x="legs")||r.requests===void 0&&(x="requests")||r.fees===void 0&&(x="fees")||r.receivedAt===void 0&&(x=
"receivedAt")||r.updatedAt===void 0&&(x="updatedAt"))return u.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:x}}],!1;if(r.account!==void 0){let P=r.account,E=e;if(e===e)if(typeof P=="string"){if(!q.
test(P))return u.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.orderId!==void 0){let P=r.orderId,E=e;if(e===e)if(typeof P==
"string"){if(!q.test(P))return u.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.version!==void 0){let P=r.version,
E=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return u.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof P=="number"&&isFinite(P)){if(P>9007199254740991||
isNaN(P))return u.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(P<1||isNaN(P))return u.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=E===e}else var s=!0;if(s){if(r.
digest!==void 0){let P=r.digest,E=e;if(e===e)if(typeof P=="string"){if(!He.test(P))return u.errors=[{instancePath:t+"/di\
gest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return u.errors=
[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else
var s=!0;if(s){if(r.request!==void 0){let P=e;_(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"re\
quest",rootData:f})||(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=P===e}else var s=!0;if(s){if(r.order!==void 0){
let P=e;B(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:f})||(a=a===null?B.errors:a.
concat(B.errors),e=a.length);var s=P===e}else var s=!0;if(s){if(r.legs!==void 0){let P=r.legs,E=e;if(e===E)if(Array.isArray(
P)){var m=!0;let z=P.length;for(let y=0;y<z;y++){let w=P[y],Ke=e;if(e===Ke)if(w&&typeof w=="object"&&!Array.isArray(w)){
let se;if(w.legId===void 0&&(se="legId")||w.broker===void 0&&(se="broker")||w.clOrdId===void 0&&(se="clOrdId")||w.working===
void 0&&(se="working")||w.ordStatus===void 0&&(se="ordStatus")||w.sending===void 0&&(se="sending")||w.attempt===void 0&&
(se="attempt")||w.terms===void 0&&(se="terms")||w.cumQty===void 0&&(se="cumQty")||w.cumCost===void 0&&(se="cumCost")||w.
executions===void 0&&(se="executions")||w.busted===void 0&&(se="busted")||w.replaceVersion===void 0&&(se="replaceVersion")||
w.priorIds===void 0&&(se="priorIds"))return u.errors=[{instancePath:t+"/legs/"+y,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:se}}],!1;if(w.legId!==void 0){let l=w.legId,j=e;if(e===e)if(typeof l==
"string"){if(!Re.test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.broker!==void 0){let l=w.
broker,j=e;if(e===e)if(typeof l=="string"){if(!q.test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;
if(o){if(w.clOrdId!==void 0){let l=w.clOrdId,j=e;if(e===e)if(typeof l=="string"){if(!Ne.test(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],
!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{
type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.brokerOrderId!==void 0){let l=w.brokerOrderId,j=e;if(e===e)if(typeof l==
"string"){if(d(l)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/brokerOrderId",
schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.
working!==void 0){let l=w.working,j=e;if(!(l==="received"||l==="held"||l==="pending_new"||l==="submit_unknown"||l==="new"||
l==="partially_filled"||l==="filled"||l==="pending_cancel"||l==="pending_replace"||l==="canceled"||l==="rejected"||l==="\
expired"||l==="done_for_day"||l==="suspended"||l==="stopped"||l==="calculated"))return u.errors=[{instancePath:t+"/legs/"+
y+"/working",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:We.enum}}],!1;var o=j===e}else var o=!0;
if(o){if(w.ordStatus!==void 0){let l=w.ordStatus,j=e;if(!(l==="received"||l==="held"||l==="pending_new"||l==="submit_unk\
nown"||l==="new"||l==="partially_filled"||l==="filled"||l==="pending_cancel"||l==="pending_replace"||l==="canceled"||l===
"rejected"||l==="expired"||l==="done_for_day"||l==="suspended"||l==="stopped"||l==="calculated"))return u.errors=[{instancePath:t+
"/legs/"+y+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:We.enum}}],!1;var o=j===
e}else var o=!0;if(o){if(w.sending!==void 0){let l=w.sending,j=e;if(!(l==="not_sent"||l==="in_flight"||l==="unknown"||l===
"acknowledged"))return u.errors=[{instancePath:t+"/legs/"+y+"/sending",schemaPath:"#/properties/legs/items/properties/se\
nding/enum",keyword:"enum",params:{allowedValues:rr.properties.legs.items.properties.sending.enum}}],!1;var o=j===e}else
var o=!0;if(o){if(w.attempt!==void 0){let l=w.attempt,j=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return u.
errors=[{instancePath:t+"/legs/"+y+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===j&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return u.errors=
[{instancePath:t+"/legs/"+y+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return u.errors=[{instancePath:t+"/legs/"+y+"/atte\
mpt",schemaPath:"#/properties/legs/items/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var o=j===e}else var o=!0;if(o){if(w.terms!==void 0){let l=e;O(w.terms,{instancePath:t+"/legs/"+y+"/terms",parentData:w,
parentDataProperty:"terms",rootData:f})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var o=l===e}else var o=!0;if(o){
if(w.cumQty!==void 0){let l=w.cumQty,j=e;if(e===e)if(typeof l=="string"){if(d(l)>64)return u.errors=[{instancePath:t+"/l\
egs/"+y+"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(l))
return u.errors=[{instancePath:t+"/legs/"+y+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/cumQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.cumCost!==void 0){
let l=w.cumCost,j=e;if(e===e)if(typeof l=="string"){if(d(l)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/cumCost",schemaPath:"\
common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0\
-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/cumCost",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.executions!==void 0){let l=w.executions,
j=e;if(e===j)if(Array.isArray(l)){var n=!0;let ce=l.length;for(let b=0;b<ce;b++){let A=l[b],he=e;if(e===he)if(A&&typeof A==
"object"&&!Array.isArray(A)){let ke;if(A.execId===void 0&&(ke="execId")||A.lastQty===void 0&&(ke="lastQty")||A.lastPx===
void 0&&(ke="lastPx"))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b,schemaPath:"#/properties/legs/items/p\
roperties/executions/items/required",keyword:"required",params:{missingProperty:ke}}],!1;if(A.execId!==void 0){let C=A.execId,
oe=e;if(e===e)if(typeof C=="string"){if(d(C)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/execId",
schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(C)<1)return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+b+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",
params:{type:"string"}}],!1;var i=oe===e}else var i=!0;if(i){if(A.lastQty!==void 0){let C=A.lastQty,oe=e;if(e===e)if(typeof C==
"string"){if(d(C)>29)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!te.test(C))return u.errors=[{instancePath:t+"/legs/"+
y+"/executions/"+b+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.\
0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/l\
astQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var i=oe===e}else var i=!0;
if(i){if(A.lastPx!==void 0){let C=A.lastPx,oe=e;if(e===e)if(typeof C=="string"){if(d(C)>30)return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+b+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!me.test(C))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/lastPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/executions/"+b+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var i=oe===
e}else var i=!0;if(i){if(A.brokerOrderId!==void 0){let C=A.brokerOrderId,oe=e;if(e===e)if(typeof C=="string"){if(d(C)>128)
return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLen\
gth",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/bro\
kerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var i=oe===e}else var i=!0;
if(i){if(A.brokerCumQty!==void 0){let C=A.brokerCumQty,oe=e;if(e===e)if(typeof C=="string"){if(d(C)>30)return u.errors=[
{instancePath:t+"/legs/"+y+"/executions/"+b+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",
params:{limit:30}}],!1;if(!me.test(C))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return u.
errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{
type:"string"}}],!1;var i=oe===e}else var i=!0;if(i)if(A.fees!==void 0){let C=A.fees,oe=e;if(e===e)if(typeof C=="string"){
if(d(C)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/fees",schemaPath:"common.v1.exactDecimal/maxLe\
ngth",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(C))return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+
b+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions/"+b+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var i=oe===e}else var i=!0}}}}}else return u.errors=[{instancePath:t+"/legs/"+y+"/exec\
utions/"+b,schemaPath:"#/properties/legs/items/properties/executions/items/type",keyword:"type",params:{type:"object"}}],
!1;var n=he===e;if(!n)break}}else return u.errors=[{instancePath:t+"/legs/"+y+"/executions",schemaPath:"#/properties/leg\
s/items/properties/executions/type",keyword:"type",params:{type:"array"}}],!1;var o=j===e}else var o=!0;if(o){if(w.busted!==
void 0){let l=w.busted,j=e;if(e===j)if(Array.isArray(l)){var c=!0;let ce=l.length;for(let b=0;b<ce;b++){let A=e;if(typeof l[b]!=
"string")return u.errors=[{instancePath:t+"/legs/"+y+"/busted/"+b,schemaPath:"#/properties/legs/items/properties/busted/\
items/type",keyword:"type",params:{type:"string"}}],!1;var c=A===e;if(!c)break}}else return u.errors=[{instancePath:t+"/\
legs/"+y+"/busted",schemaPath:"#/properties/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;
var o=j===e}else var o=!0;if(o){if(w.pendingCancel!==void 0){let l=w.pendingCancel,j=e;if(e===e)if(typeof l=="string"){if(!q.
test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingCancel",schemaPath:"\
common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=j===e}else var o=!0;if(o){if(w.pendingReplace!==void 0){
let l=w.pendingReplace,j=e;if(e===j)if(l&&typeof l=="object"&&!Array.isArray(l)){let ce;if(l.requestId===void 0&&(ce="re\
questId")||l.clOrdId===void 0&&(ce="clOrdId")||l.terms===void 0&&(ce="terms")||l.sending===void 0&&(ce="sending")||l.attempt===
void 0&&(ce="attempt")||l.validUntil===void 0&&(ce="validUntil"))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingRe\
place",schemaPath:"#/properties/legs/items/properties/pendingReplace/required",keyword:"required",params:{missingProperty:ce}}],
!1;if(l.requestId!==void 0){let b=l.requestId,A=e;if(e===e)if(typeof b=="string"){if(!q.test(b))return u.errors=[{instancePath:t+
"/legs/"+y+"/pendingReplace/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,64}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/requestId",schemaPath:"common.v1.t\
oken/type",keyword:"type",params:{type:"string"}}],!1;var p=A===e}else var p=!0;if(p){if(l.clOrdId!==void 0){let b=l.clOrdId,
A=e;if(e===e)if(typeof b=="string"){if(!Ne.test(b))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/clOrdId",
schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return u.errors=
[{instancePath:t+"/legs/"+y+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"s\
tring"}}],!1;var p=A===e}else var p=!0;if(p){if(l.terms!==void 0){let b=e;O(l.terms,{instancePath:t+"/legs/"+y+"/pending\
Replace/terms",parentData:l,parentDataProperty:"terms",rootData:f})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);
var p=b===e}else var p=!0;if(p){if(l.sending!==void 0){let b=l.sending,A=e;if(!(b==="not_sent"||b==="in_flight"||b==="un\
known"))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/proper\
ties/pendingReplace/properties/sending/enum",keyword:"enum",params:{allowedValues:rr.properties.legs.items.properties.pendingReplace.
properties.sending.enum}}],!1;var p=A===e}else var p=!0;if(p){if(l.attempt!==void 0){let b=l.attempt,A=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/attempt",schemaPath:"\
#/properties/legs/items/properties/pendingReplace/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
A&&typeof b=="number"&&isFinite(b)&&(b>9007199254740991||isNaN(b)))return u.errors=[{instancePath:t+"/legs/"+y+"/pending\
Replace/attempt",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/attempt/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;var p=A===e}else var p=!0;if(p)if(l.validUntil!==void 0){let b=l.
validUntil,A=e;if(e===e)if(typeof b=="string"){if(d(b)>30)return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/v\
alidUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(b))return u.
errors=[{instancePath:t+"/legs/"+y+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"patter\
n",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0\
[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;
var p=A===e}else var p=!0}}}}}else return u.errors=[{instancePath:t+"/legs/"+y+"/pendingReplace",schemaPath:"#/propertie\
s/legs/items/properties/pendingReplace/type",keyword:"type",params:{type:"object"}}],!1;var o=j===e}else var o=!0;if(o){
if(w.replaceVersion!==void 0){let l=w.replaceVersion,j=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return u.
errors=[{instancePath:t+"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===j&&typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l))return u.
errors=[{instancePath:t+"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(l<0||isNaN(l))return u.errors=[{instancePath:t+
"/legs/"+y+"/replaceVersion",schemaPath:"#/properties/legs/items/properties/replaceVersion/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var o=j===e}else var o=!0;if(o){if(w.priorIds!==void 0){let l=w.priorIds,j=e;if(e===j)if(Array.
isArray(l)){var g=!0;let ce=l.length;for(let b=0;b<ce;b++){let A=l[b],he=e;if(e===he)if(A&&typeof A=="object"&&!Array.isArray(
A)){let ke;if(A.clOrdId===void 0&&(ke="clOrdId"))return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+b,schemaPath:"\
#/properties/legs/items/properties/priorIds/items/required",keyword:"required",params:{missingProperty:ke}}],!1;if(A.clOrdId!==
void 0){let C=A.clOrdId,oe=e;if(e===e)if(typeof C=="string"){if(!Ne.test(C))return u.errors=[{instancePath:t+"/legs/"+y+
"/priorIds/"+b+"/clOrdId",schemaPath:"common.v1.clOrdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128\
}$"}}],!1}else return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+b+"/clOrdId",schemaPath:"common.v1.clOrdId/type",
keyword:"type",params:{type:"string"}}],!1;var I=oe===e}else var I=!0;if(I)if(A.brokerOrderId!==void 0){let C=A.brokerOrderId,
oe=e;if(e===e)if(typeof C=="string"){if(d(C)>128)return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+b+"/brokerOrde\
rId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return u.errors=[{instancePath:t+
"/legs/"+y+"/priorIds/"+b+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],
!1;var I=oe===e}else var I=!0}else return u.errors=[{instancePath:t+"/legs/"+y+"/priorIds/"+b,schemaPath:"#/properties/l\
egs/items/properties/priorIds/items/type",keyword:"type",params:{type:"object"}}],!1;var g=he===e;if(!g)break}}else return u.
errors=[{instancePath:t+"/legs/"+y+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var o=j===e}else var o=!0;if(o){if(w.reason!==void 0){let l=e;$(w.reason,{instancePath:t+
"/legs/"+y+"/reason",parentData:w,parentDataProperty:"reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.
length);var o=l===e}else var o=!0;if(o)if(w.filledQty!==void 0){let l=w.filledQty,j=e;if(e===e)if(typeof l=="string"){if(d(
l)>64)return u.errors=[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"ma\
xLength",params:{limit:64}}],!1;if(!J.test(l))return u.errors=[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=
[{instancePath:t+"/legs/"+y+"/filledQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=j===e}else var o=!0}}}}}}}}}}}}}}}}}}else return u.errors=[{instancePath:t+"/legs/"+y,schemaPath:"#/properties/\
legs/items/type",keyword:"type",params:{type:"object"}}],!1;var m=Ke===e;if(!m)break}}else return u.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=E===e}else var s=!0;if(s){if(r.
requests!==void 0){let P=r.requests,E=e;if(e===E)if(Array.isArray(P)){var D=!0;let z=P.length;for(let y=0;y<z;y++){let w=e;
if(typeof P[y]!="string")return u.errors=[{instancePath:t+"/requests/"+y,schemaPath:"#/properties/requests/items/type",keyword:"\
type",params:{type:"string"}}],!1;var D=w===e;if(!D)break}}else return u.errors=[{instancePath:t+"/requests",schemaPath:"\
#/properties/requests/type",keyword:"type",params:{type:"array"}}],!1;var s=E===e}else var s=!0;if(s){if(r.pendingCancel!==
void 0){let P=r.pendingCancel,E=e;if(e===e)if(typeof P=="string"){if(!q.test(P))return u.errors=[{instancePath:t+"/pendi\
ngCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return u.
errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=E===
e}else var s=!0;if(s){if(r.fees!==void 0){let P=r.fees,E=e;if(e===e)if(typeof P=="string"){if(d(P)>64)return u.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(
P))return u.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return u.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.receivedAt!==void 0){let P=r.receivedAt,
E=e;if(e===e)if(typeof P=="string"){if(d(P)>30)return u.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.time\
stamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(P))return u.errors=[{instancePath:t+"/receivedAt",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return u.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=E===e}else var s=!0;if(s){if(r.updatedAt!==void 0){let P=r.updatedAt,E=e;if(e===e)
if(typeof P=="string"){if(d(P)>30)return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/maxLengt\
h",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(P))return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"co\
mmon.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])\
|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],
!1}else return u.errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"\
string"}}],!1;var s=E===e}else var s=!0;if(s)if(r.reason!==void 0){let P=e;$(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=P===e}else var s=!0}}}}}}}}}}}}else
return u.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return u.errors=a,e===0}
var Ur=Ze;function Ze(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=a,e===0}var Mr=qe,Hr={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function qe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){
let a=null,e=0;if(k(r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),
e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return qe.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,n=e;if(!(o==="new"||o==="replace"))return qe.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Hr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:f})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}else return qe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=a,e===0}var Br=ue,Jr={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function ue(r,{instancePath:t="",parentData:v,parentDataProperty:h,
rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:
a.concat(k.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return ue.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return ue.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,n=e;if(!(o==="new"||o==="replace"))return ue.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Jr.properties.action.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ue.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ue.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return ue.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ue.errors=a,e===0}var Kr=Ee;function Ee(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ee.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return Ee.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return Ee.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=a,e===0}var Gr=fe;function fe(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return fe.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return fe.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return fe.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return fe.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,n=e;if(e===n)if(typeof o=="string"){if(d(o)>128)return fe.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return fe.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}else return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.
errors=a,e===0}var Yr=R;function R(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return R.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_correct")return R.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=o===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(d(o)>128)
return R.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(d(o)<1)return R.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return R.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,n=e;if(e===e)if(typeof o=="st\
ring"){if(d(o)>29)return R.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!te.test(o))return R.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.posit\
iveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let o=r.lastPx,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return R.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.
test(o))return R.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.
brokerCumQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return R.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return R.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,n=e;if(e===e)if(typeof o=="\
string"){if(d(o)>64)return R.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!J.test(o))return R.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return R.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let o=r.execRefId,n=e;if(e===n)if(typeof o=="string"){if(d(o)>128)return R.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return R.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return R.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!me.test(o))return R.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return R.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}else return R.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=a,e===0}var et=U;function U(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.lastQty===void 0&&
(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="trade")return U.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=o===e}else var s=!0;if(s){
if(r.execId!==void 0){let o=r.execId,n=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return U.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(d(o)<1)return U.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let o=r.lastQty,n=e;if(e===e)if(typeof o=="string"){if(d(o)>29)return U.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!te.test(o))return U.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.errors=[{instancePath:t+"\
/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let o=r.lastPx,n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return U.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return U.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return U.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let o=r.brokerCumQty,n=e;if(e===
e)if(typeof o=="string"){if(d(o)>30)return U.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return U.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let o=r.fees,n=e;if(e===e)if(typeof o=="string"){if(d(o)>64)return U.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!J.test(
o))return U.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return U.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.leavesQty!==void 0){let o=r.leavesQty,
n=e;if(e===e)if(typeof o=="string"){if(d(o)>30)return U.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!me.test(o))return U.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return U.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return U.errors=a,e===0}var rt=Ae;function Ae(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(k(r,{instancePath:t,
parentData:v,parentDataProperty:h,rootData:f})||(a=a===null?k.errors:a.concat(k.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Ae.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,n=e;if(e===n&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Ae.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:f})||(a=a===null?
$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0}}else return Ae.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=a,e===0}var tt=ye;function ye(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.orders===void 0&&(n="orders"))return ye.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:n}}],!1;if(r.orders!==void 0){let i=r.orders,c=e;if(e===c)if(Array.isArray(
i)){var s=!0;let p=i.length;for(let g=0;g<p;g++){let I=e;u(i[g],{instancePath:t+"/orders/"+g,parentData:i,parentDataProperty:g,
rootData:f})||(a=a===null?u.errors:a.concat(u.errors),e=a.length);var s=I===e;if(!s)break}}else return ye.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else var m=!0;if(m){
if(r.events!==void 0){let i=r.events,c=e;if(e===c)if(Array.isArray(i)){var o=!0;let g=i.length;for(let I=0;I<g;I++){let D=i[I],
x=e;if(e===x&&!(D&&typeof D=="object"&&!Array.isArray(D)))return ye.errors=[{instancePath:t+"/events/"+I,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=x===e;if(!o)break}}else return ye.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=c===e}else
var m=!0;if(m){if(r.next!==void 0){let i=r.next,c=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ye.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof i==
"number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return ye.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=c===e}else var m=!0;if(m)if(r.
error!==void 0){let i=e;$(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:f})||(a=a===
null?$.errors:a.concat($.errors),e=a.length);var m=i===e}else var m=!0}}}else return ye.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=a,e===0}var st=ne;function ne(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return ne.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,n=e;if(e===e)if(typeof o=="string"){if(!q.test(o))return ne.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return ne.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o=="string"){
if(!q.test(o))return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return ne.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return ne.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return ne.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return ne.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=n===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,n=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return ne.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ne.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return ne.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=a,e===0}var ot=H;function H(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return H.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,n=e;if(e===n)if(typeof o=="string"){if(d(o)>64)return H.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return H.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,n=e;if(e===n)if(typeof o=="string"){if(d(o)>256)return H.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return H.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return H.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return H.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return H.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,n=e;if(e===e)if(typeof o=="stri\
ng"){if(!q.test(o))return H.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return H.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,n=e;
if(e===e)if(typeof o=="string"){if(!q.test(o))return H.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return H.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;$(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:f})||(a=a===null?
$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,n=e;if(e===e)if(typeof o==
"string"){if(d(o)>30)return H.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!V.test(o))return H.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return H.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,n=e;if(e===e)if(typeof o=="string"){if(d(o)>128)return H.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return H.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,n=e;if(e===n)if(typeof o=="string"){if(d(o)>512)return H.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return H.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}}}}else
return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=a,e===0}
var nt=N;function N(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return N.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let n=r.worker,i=e;if(e===e)if(typeof n=="\
string"){if(d(n)>128)return N.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return N.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let n=r.role,i=e;if(e===i)if(typeof n==
"string"){if(d(n)>64)return N.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return N.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.startedAt!==void 0){let n=r.startedAt,i=e;if(e===e)if(typeof n==
"string"){if(d(n)>30)return N.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!V.test(n))return N.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.times\
tamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11\
)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===e)if(typeof n=="string"){if(d(n)>30)return N.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!V.test(n))return N.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return N.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.pid!==void 0){let n=r.pid,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return N.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=i===e}else var s=!0;if(s){if(r.nats!==void 0){let n=e;if(typeof r.nats!="string")return N.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
durability!==void 0){let n=e;if(typeof r.durability!="string")return N.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.counters!==
void 0){let n=r.counters,i=e;if(e===i)if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let g=n[p],I=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return N.errors=[{instancePath:t+"/counters/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&
typeof g=="number"&&isFinite(g)&&(g>9007199254740991||isNaN(g)))return N.errors=[{instancePath:t+"/counters/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=I===e;if(!m)break}else return N.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0;if(s)if(r.operatorSeq!==
void 0){let n=r.operatorSeq,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:t+
"/operatorSeq",schemaPath:"#/properties/operatorSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof n==
"number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return N.errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/pro\
perties/operatorSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(n<0||isNaN(n))return N.
errors=[{instancePath:t+"/operatorSeq",schemaPath:"#/properties/operatorSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var s=i===e}else var s=!0}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return N.errors=a,e===0}var at=Ce;function Ce(r,{instancePath:t="",parentData:v,parentDataProperty:h,rootData:f=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return Ce.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let i=o.length;for(let c=0;c<i;c++){let p=e;N(o[c],{instancePath:t+"/workers/"+c,parentData:o,parentDataProperty:c,
rootData:f})||(a=a===null?N.errors:a.concat(N.errors),e=a.length);var s=p===e;if(!s)break}}else return Ce.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ce.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=a,e===0}var ct={"account-updated.v1":nr,
"accounts-answer.v1":ir,"broker-account.v1":mr,"broker-status.v1":cr,"brokers-answer.v1":dr,"leg-routed.v1":fr,"open-ord\
ers-answer.v1":kr,"open-orders-query.v1":wr,"operator-alert.v1":Pr,"operator-kill.v1":_r,"operator-resume.v1":xr,"order-\
calculated.v1":Ir,"order-cancel-rejected.v1":$r,"order-cancel-requested.v1":qr,"order-canceled.v1":Ar,"order-done-for-da\
y.v1":jr,"order-expired.v1":Or,"order-new.v1":Dr,"order-pending-cancel.v1":Lr,"order-pending-new.v1":Tr,"order-pending-r\
eplace.v1":Qr,"order-received.v1":Fr,"order-refused.v1":Sr,"order-rejected.v1":Zr,"order-replace-rejected.v1":Er,"order-\
replace-requested.v1":Cr,"order-replaced.v1":Vr,"order-request-refused.v1":Rr,"order-requested.v1":Wr,"order-state.v1":Xr,
"order-stopped.v1":Ur,"order-submit-unknown.v1":Mr,"order-submitting.v1":Br,"order-suspended.v1":Kr,"order-trade-cancel.\
v1":Gr,"order-trade-correct.v1":Yr,"order-trade.v1":et,"order-unexplained.v1":rt,"orders-answer.v1":tt,"orders-query.v1":st,
"request-refused.v1":ot,"worker-status.v1":nt,"workers-answer.v1":at};
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
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = ct;
